// SPDX-License-Identifier: MIT

internal import Naming

extension Catalog {
  /// In this order matches of one tier are given.
  private static let order: [EntityKind] = [.episode, .person, .show, .book]

  /// The best matches of what was typed: every word typed begins a word of the entity, in any order.
  ///
  /// Ordered by tier, then kind, then the shortlist, then rank. Of a slug, a former slug, `show/slug`,
  /// `show-NUMBER`, a name (surname first too) or a title, every beginning is a match of tier
  /// `prefix`. No text: the first of every kind. Cost: grows with the limit, not with the catalog.
  package func search(_ query: Query) throws(CatalogError) -> SearchResult {
    if query.parts.isEmpty {
      return try whole(first(Self.order.filter(query.kinds.contains), query))
    }
    var founds: [FoundMatches] = []
    founds.reserveCapacity(layers.count * query.kinds.count)
    for layer in layers {
      let shortlist = query.shortlist.list(of: layer)
      for kind in Self.order where query.kinds.contains(kind) {
        var found = FoundMatches(limit: max(0, query.limit), in: layer)
        try layer.searchTable(kind).collect(query, shortlist, into: &found)
        founds.append(found)
      }
    }
    return try whole(Self.merged(founds, limit: query.limit))
  }

  /// The best matches once one slip of the finger is mended: a letter wrong, missing, too many or in
  /// the place of its neighbour, or a space missing or too many.
  ///
  /// For what `search` finds nothing for. Of several kinds each brings at most half of the limit. All
  /// matches are of tier `typo`. Numbers, words below three letters and scripts without spaces are taken
  /// as they are. Cost: at most 1,000 look-ups of a word, whatever the catalog.
  package func searchForgiving(_ query: Query) throws(CatalogError) -> SearchResult {
    let share = query.kinds.count > 1 ? (query.limit + 1) / 2 : query.limit
    var all = SearchResult(matches: [], isTruncated: false)
    for slip in Typo.Slip.allCases where all.matches.isEmpty {
      for kind in Self.order where query.kinds.contains(kind) {
        var founds: [FoundMatches] = []
        for layer in layers {
          var found = FoundMatches(limit: max(0, share), in: layer)
          try layer.searchTable(kind).collectMended(
            slip, query.parts, query.shortlist.list(of: layer), into: &found)
          founds.append(found)
        }
        let result = Self.merged(founds, limit: share)
        all.matches += result.matches
        all.isTruncated = all.isTruncated || result.isTruncated
      }
    }
    return try whole(all)
  }

  /// Each layer gives its best of a kind in order, so the best of all are among them.
  private static func merged(_ founds: [FoundMatches], limit: Int) -> SearchResult {
    var matches = founds.count == 1 ? founds[0].matches : founds.flatMap(\.matches)
    if founds.count > 1 { matches.sort(by: isBefore) }
    return SearchResult(
      matches: matches.prefix(max(0, limit)).map { Match(entity: $0.entity, tier: $0.tier) },
      isTruncated: matches.count > limit || founds.contains(where: \.isTruncated))
  }

  private static func isBefore(
    _ left: FoundMatches.Found, _ right: FoundMatches.Found
  ) -> Bool {
    if left.tier != right.tier { return left.tier < right.tier }
    if left.entity.kind != right.entity.kind {
      return order.firstIndex(of: left.entity.kind) ?? 0
        < order.firstIndex(of: right.entity.kind) ?? 0
    }
    if left.isListed != right.isListed { return left.isListed }
    return left.entity < right.entity
  }

  /// What stands first where nothing was typed: of each kind the shortlist, then the others.
  private func first(_ kinds: [EntityKind], _ query: Query) -> SearchResult {
    var matches: [Match] = []
    for kind in kinds {
      let listed = query.shortlist.members(kind)
      for entity in listed where matches.count <= query.limit {
        matches.append(Match(entity: entity, tier: .words))
      }
      for entity in entities(kind) where !query.shortlist.contains(entity) {
        guard matches.count <= query.limit else { break }
        matches.append(Match(entity: entity, tier: .words))
      }
    }
    return SearchResult(
      matches: Array(matches.prefix(max(0, query.limit))),
      isTruncated: matches.count > query.limit)
  }
}
