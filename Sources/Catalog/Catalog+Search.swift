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
    var found = FoundMatches(limit: max(0, query.limit))
    let parts = query.parts
    let kinds = Self.order.filter(query.kinds.contains)
    if parts.isEmpty {
      for kind in kinds { addFirst(kind, to: &found) }
    } else {
      let whole = SearchWords.cutName(parts.joined(separator: "-"))
      var tables: [(table: SearchTable, names: SearchTable.Names)] = []
      for kind in kinds {
        tables.append((searchTable(kind), try searchTable(kind).names(whole)))
      }
      for tier in [Tier.exact, .prefix, .words] {
        for (table, names) in tables where !found.isOver {
          try table.collect(tier, parts, names, into: &found)
        }
      }
    }
    var matches: [Match] = []
    for (candidate, tier) in found.matches {
      matches.append(Match(entity: try entity(candidate.kind, candidate.index), tier: tier))
    }
    return try whole(SearchResult(matches: matches, isTruncated: found.isTruncated))
  }

  private func addFirst(_ kind: EntityKind, to found: inout FoundMatches) {
    for index in 0..<count(kind) {
      let candidate = FoundMatches.Candidate(kind: kind, index: UInt32(index))
      guard found.add(candidate, .words) else { return }
    }
  }
}
