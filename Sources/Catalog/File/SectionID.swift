// SPDX-License-Identifier: MIT

internal import Naming

/// Names a section in an index's directory; numbers are for ever (protocol/index-format.md).
struct SectionID: Hashable {
  let rawValue: UInt32

  private init(_ rawValue: UInt32) { self.rawValue = rawValue }

  static let manifest = SectionID(1)
  /// Sorted hashes of all exact keys, each with its entity.
  static let keys = SectionID(2)
  /// Sorted hashes of the first two words of names and titles, each with the lengths that occur.
  static let phrases = SectionID(3)
  /// What an episode's head leaves out.
  static let details = SectionID(4)
  static let detailOffsets = SectionID(5)
  /// Sorted hashes of the words that stand in lower case in the texts.
  static let lowercaseWords = SectionID(6)
  /// Of a delta: which base it lies upon.
  static let basis = SectionID(7)
  /// A bit for each hash of `phrases`.
  static let phraseFilter = SectionID(8)
  /// Sorted hashes of the exact keys that stand in `keys` more than once.
  static let sharedKeys = SectionID(9)

  /// Records of a kind's entities (of episodes: the heads).
  static func records(_ kind: EntityKind) -> SectionID { of(kind, 0) }
  static func recordOffsets(_ kind: EntityKind) -> SectionID { of(kind, 1) }
  /// The episodes of a kind's entities.
  static func episodes(_ kind: EntityKind) -> SectionID { of(kind, 2) }
  static func episodeOffsets(_ kind: EntityKind) -> SectionID { of(kind, 3) }
  /// The sorted words of a kind's entities.
  static func words(_ kind: EntityKind) -> SectionID { of(kind, 4) }
  static func wordOffsets(_ kind: EntityKind) -> SectionID { of(kind, 5) }
  /// The entities of each word.
  static func postings(_ kind: EntityKind) -> SectionID { of(kind, 6) }
  static func postingOffsets(_ kind: EntityKind) -> SectionID { of(kind, 7) }
  /// The words of each entity.
  static func entityWords(_ kind: EntityKind) -> SectionID { of(kind, 8) }
  static func entityWordOffsets(_ kind: EntityKind) -> SectionID { of(kind, 9) }
  /// The sorted whole slugs, names and titles of a kind's entities.
  static func names(_ kind: EntityKind) -> SectionID { of(kind, 10) }
  static func nameOffsets(_ kind: EntityKind) -> SectionID { of(kind, 11) }
  /// The entity of each name.
  static func nameOwners(_ kind: EntityKind) -> SectionID { of(kind, 12) }
  /// Of a delta: how many entities of the base come before each of its own.
  static func anchors(_ kind: EntityKind) -> SectionID { of(kind, 13) }
  /// Of a delta: the entities of the base that it has instead, or took away.
  static func replaced(_ kind: EntityKind) -> SectionID { of(kind, 14) }

  /// What comes before some of the groups of words, and of names.
  static func wordFences(_ kind: EntityKind) -> SectionID { of(kind, 15) }
  static func nameFences(_ kind: EntityKind) -> SectionID { of(kind, 16) }

  private static func of(_ kind: EntityKind, _ part: UInt32) -> SectionID {
    SectionID(UInt32(kind.rawValue + 1) << 8 | part)
  }
}
