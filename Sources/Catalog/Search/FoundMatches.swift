// SPDX-License-Identifier: MIT

internal import Naming

/// The matches of a query found so far in one layer, best first.
struct FoundMatches {
  /// A match and what decides where it stands.
  struct Found {
    let entity: EntityID
    let tier: Tier
    /// Whether it is on the shortlist.
    let isListed: Bool
  }

  private(set) var matches: [Found] = []
  var isTruncated = false
  private let limit: Int
  private let layer: Layer
  /// What was found, packed, to be looked through: lists are short.
  private var seen: [UInt64] = []

  private static let usualLimit = 64

  init(limit: Int, in layer: Layer) {
    self.limit = limit
    self.layer = layer
    matches.reserveCapacity(min(limit, Self.usualLimit))
    seen.reserveCapacity(min(limit, Self.usualLimit))
  }

  /// Whether the limit is reached and it is known that there is more.
  var isOver: Bool { isTruncated && matches.count >= limit }

  /// How many more it takes to fill the list and to know that there are more.
  var missing: Int { max(0, limit - matches.count) + 1 }

  /// Adds an entity, by its index in the layer, unless it was found before, in a better tier, or the
  /// delta has it instead.
  ///
  /// - Returns: whether more may be added.
  mutating func add(
    _ kind: EntityKind, _ index: UInt32, _ tier: Tier, isListed: Bool
  ) throws(CatalogError) -> Bool {
    let packed = UInt64(kind.rawValue) << 32 | UInt64(index)
    if seen.contains(packed) { return true }
    guard let position = try layer.position(kind, index) else { return true }
    guard matches.count < limit else {
      isTruncated = true
      return false
    }
    guard position < 1 << 30 else { throw layer.file.damaged("\(kind.word) \(position)") }
    seen.append(packed)
    matches.append(
      Found(entity: EntityID(kind, Int(position)), tier: tier, isListed: isListed))
    return true
  }
}
