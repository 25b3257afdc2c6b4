// SPDX-License-Identifier: MIT

/// What a note can mention.
package enum EntityKind: UInt8, CaseIterable, Sendable {
  case episode = 0
  case person = 1
  case book = 2
  case show = 3

  /// The word users and programs see: `episode`, `person`, `book` or `show`.
  package var word: String {
    switch self {
    case .episode: "episode"
    case .person: "person"
    case .book: "book"
    case .show: "show"
    }
  }

  /// The word for several: `episodes`, `people`, `books` or `shows`.
  package var plural: String {
    self == .person ? "people" : word + "s"
  }

  /// A number of them, as people say it: `1 episode`, `2 people`.
  package func counted(_ count: Int) -> String {
    "\(count) \(count == 1 ? word : plural)"
  }
}

/// Names one entity of one opened catalog; worth nothing in another build of the index.
///
/// Entities of one kind are numbered by rank: episodes newest first, people by the number of their
/// episodes, then recency. So of two ids of one kind the smaller is the better answer.
package struct EntityID: Hashable, Comparable, Sendable {
  /// Kind in the upper two bits, index in the lower thirty; as stored in the index.
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// - Precondition: `0 <= index < 2^30`.
  package init(_ kind: EntityKind, _ index: Int) {
    precondition(index >= 0 && index < 1 << 30)
    rawValue = UInt32(kind.rawValue) << 30 | UInt32(index)
  }

  package var kind: EntityKind {
    EntityKind(rawValue: UInt8(rawValue >> 30)) ?? .episode
  }

  package var index: Int {
    Int(rawValue & (1 << 30 - 1))
  }

  package static func < (left: EntityID, right: EntityID) -> Bool {
    left.rawValue < right.rawValue
  }
}
