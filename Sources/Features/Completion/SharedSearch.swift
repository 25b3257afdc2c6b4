// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Searches several kinds at once and lets them share one list: a list full of episodes must not hide
/// the one person who was meant.
struct SharedSearch {
  /// In this order matches of one tier stand.
  private static let order: [EntityKind] = [.person, .episode, .show, .book]
  /// Of the list, what each kind keeps for its best whatever the others bring.
  private static let share = 5

  let catalog: Catalog
  let limit: Int

  func find(_ text: String, _ kinds: Set<EntityKind>) throws(CatalogError) -> SearchResult {
    var query = Query(text: text, kinds: kinds, limit: limit)
    if kinds.count == 1 { return try catalog.search(query) }
    var found: [SearchResult] = []
    for kind in Self.order where kinds.contains(kind) {
      // Mostly two kinds fill the list, so half of it each is enough to look for.
      query.kinds = [kind]
      query.limit = max(1, limit / 2)
      found.append(try catalog.search(query))
    }
    if found.map(\.matches.count).reduce(0, +) < limit {
      query.limit = limit
      for (index, kind) in Self.order.filter(kinds.contains).enumerated()
      where found[index].isTruncated {
        query.kinds = [kind]
        found[index] = try catalog.search(query)
      }
    }
    return share(found)
  }

  private func share(_ found: [SearchResult]) -> SearchResult {
    let isTruncated = found.contains { $0.isTruncated }
    let all = Self.ranked(found.flatMap(\.matches))
    guard all.count > limit else { return SearchResult(matches: all, isTruncated: isTruncated) }
    let reserved = found.flatMap { $0.matches.prefix(limit / Self.share) }
    let kept = Set(reserved.map(\.entity))
    let others = all.filter { !kept.contains($0.entity) }.prefix(limit - reserved.count)
    return SearchResult(matches: Self.ranked(reserved + others), isTruncated: true)
  }

  /// By tier, then by kind, each kind in the order the catalog gave.
  private static func ranked(_ matches: [Match]) -> [Match] {
    [Tier.exact, .prefix, .words, .inner].flatMap { tier in
      matches.filter { $0.tier == tier }
    }
  }
}
