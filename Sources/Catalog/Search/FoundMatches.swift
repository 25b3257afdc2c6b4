// SPDX-License-Identifier: MIT

internal import Naming

/// The matches of a query found so far, best first.
struct FoundMatches {
  /// A match whose index has not been held against the number of entities yet.
  struct Candidate {
    let kind: EntityKind
    let index: UInt32
  }

  private(set) var matches: [(candidate: Candidate, tier: Tier)] = []
  var isTruncated = false
  private let limit: Int
  /// What was found, packed, to be looked through: lists are short.
  private var seen: [UInt64] = []

  init(limit: Int) { self.limit = limit }

  /// Whether the limit is reached and it is known that there is more.
  var isOver: Bool { isTruncated && matches.count >= limit }

  /// Adds an entity unless it was found before, in a better tier.
  ///
  /// - Returns: whether more may be added.
  mutating func add(_ kind: EntityKind, _ index: UInt32, _ tier: Tier) -> Bool {
    let packed = UInt64(kind.rawValue) << 32 | UInt64(index)
    if seen.contains(packed) { return true }
    guard matches.count < limit else {
      isTruncated = true
      return false
    }
    seen.append(packed)
    matches.append((Candidate(kind: kind, index: index), tier))
    return true
  }
}
