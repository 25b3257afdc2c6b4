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
    var all: [Match] = []
    var reserved: [Match] = []
    var isTruncated = false
    var query = Query(text: text, kinds: [], limit: limit)
    for kind in Self.order where kinds.contains(kind) {
      query.kinds = [kind]
      let found = try catalog.search(query)
      reserved += found.matches.prefix(kinds.count == 1 ? limit : limit / Self.share)
      all += found.matches
      isTruncated = isTruncated || found.isTruncated
    }
    guard all.count > limit else {
      return SearchResult(matches: Self.ranked(all), isTruncated: isTruncated)
    }
    let kept = Set(reserved.map(\.entity))
    let others = Self.ranked(all).filter { !kept.contains($0.entity) }
    let matches = reserved + others.prefix(limit - reserved.count)
    return SearchResult(matches: Self.ranked(matches), isTruncated: true)
  }

  /// By tier, then by kind, each kind in the order the catalog gave.
  private static func ranked(_ matches: [Match]) -> [Match] {
    [Tier.exact, .prefix, .words, .inner].flatMap { tier in
      matches.filter { $0.tier == tier }
    }
  }
}
