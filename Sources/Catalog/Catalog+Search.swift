// SPDX-License-Identifier: MIT

internal import Naming

extension Catalog {
  /// In this order matches of one tier are given.
  private static let order: [EntityKind] = [.episode, .person, .show, .book]

  /// The best matches of what was typed: every word typed begins a word of the entity, in any order.
  ///
  /// Ordered by tier, then kind, then rank. Of a slug, a former slug, `show/slug`, `show-NUMBER`, a
  /// name (surname first too) or a title, every beginning is a match of tier `prefix`. No text: the
  /// first of every kind. Cost: grows with the limit, not with the catalog.
  package func search(_ query: Query) throws(CatalogError) -> SearchResult {
    let limit = max(0, query.limit)
    let parts = Slug.parts(query.text)
    var matches: [Match] = []
    var isTruncated = false
    for kind in Self.order where query.kinds.contains(kind) {
      let found = try find(parts, kind, limit)
      isTruncated = isTruncated || found.isTruncated
      for (index, tier) in found.matches {
        matches.append(Match(entity: try entity(kind, index), tier: tier))
      }
    }
    var sorted: [Match] = []
    for tier in [Tier.exact, .prefix, .words] { sorted += matches.filter { $0.tier == tier } }
    return try whole(
      SearchResult(
        matches: Array(sorted.prefix(limit)), isTruncated: isTruncated || sorted.count > limit))
  }

  private func find(
    _ parts: [String], _ kind: EntityKind, _ limit: Int
  ) throws(CatalogError) -> FoundIndexes {
    if !parts.isEmpty { return try searchTable(kind).search(parts, limit: limit) }
    var found = FoundIndexes(limit: limit)
    for index in 0..<count(kind) {
      guard found.add(UInt32(index), .words) else { break }
    }
    return found
  }
}
