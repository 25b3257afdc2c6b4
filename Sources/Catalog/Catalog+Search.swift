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
    var found = FoundMatches(limit: max(0, query.limit))
    let kinds = Self.order.filter(query.kinds.contains)
    if query.parts.isEmpty {
      for kind in kinds { addFirst(kind, query.shortlist, to: &found) }
    } else {
      try search(query, kinds, into: &found)
    }
    return try result(found)
  }

  /// The best matches once one slip of the finger is mended: a letter wrong, missing, too many or in
  /// the place of its neighbour, or a space missing or too many.
  ///
  /// For what `search` finds nothing for. Of several kinds each brings at most half of the limit. All matches are of tier `typo`. Numbers, words below three
  /// letters and scripts without spaces are taken as they are. Cost: at most 1,000 look-ups of a
  /// word, whatever the catalog.
  package func searchForgiving(_ query: Query) throws(CatalogError) -> SearchResult {
    let share = query.kinds.count > 1 ? (query.limit + 1) / 2 : query.limit
    var all = SearchResult(matches: [], isTruncated: false)
    for slip in Typo.Slip.allCases where all.matches.isEmpty {
      for kind in Self.order where query.kinds.contains(kind) {
        var found = FoundMatches(limit: max(0, share))
        try searchTable(kind).collectMended(slip, query.parts, query.shortlist, into: &found)
        let result = try result(found)
        all.matches += result.matches
        all.isTruncated = all.isTruncated || result.isTruncated
      }
    }
    return all
  }

  private func search(
    _ query: Query, _ kinds: [EntityKind], into found: inout FoundMatches
  ) throws(CatalogError) {
    let whole = SearchWords.cutName(query.parts.joined(separator: "-"))
    var tables: [(table: SearchTable, names: SearchTable.Names)] = []
    for kind in kinds {
      tables.append((searchTable(kind), try searchTable(kind).names(whole)))
    }
    for (table, names) in tables where !found.isOver {
      try table.collect(.exact, names.exact, query.shortlist, into: &found)
    }
    for (table, names) in tables where !found.isOver {
      try table.collect(.prefix, names.beginning, query.shortlist, into: &found)
    }
    for (table, _) in tables where !found.isOver {
      try table.collectWords(query.parts, query.shortlist, into: &found)
    }
  }

  private func addFirst(_ kind: EntityKind, _ shortlist: Shortlist, to found: inout FoundMatches) {
    for index in shortlist.owners(kind) {
      guard found.add(kind, index, .words) else { return }
    }
    for index in 0..<count(kind) {
      guard found.add(kind, UInt32(index), .words) else { return }
    }
  }

  private func result(_ found: FoundMatches) throws(CatalogError) -> SearchResult {
    var matches: [Match] = []
    matches.reserveCapacity(found.matches.count)
    for (candidate, tier) in found.matches {
      matches.append(Match(entity: try entity(candidate.kind, candidate.index), tier: tier))
    }
    return try whole(SearchResult(matches: matches, isTruncated: found.isTruncated))
  }
}
