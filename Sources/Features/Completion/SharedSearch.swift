// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Searches several kinds at once and lets them share one list: a list full of episodes must not hide
/// the one person who was meant.
struct SharedSearch {
  /// Of the list, what each kind keeps for its best whatever the others bring.
  private static let share = 5

  let catalog: Catalog
  let limit: Int
  let surroundings: Surroundings

  /// - Parameter forgivesTypo: whether one slip of the finger is mended; for what is not found as it
  ///   was typed.
  func find(
    _ text: String, _ kinds: Set<EntityKind>, forgivesTypo: Bool
  ) throws(CatalogError) -> SearchResult {
    let ranking = SuggestionRanking(surroundings: surroundings)
    var query = Query(text: text, kinds: kinds, limit: limit)
    query.shortlist = surroundings.shortlist
    var found: [SearchResult] = []
    if forgivesTypo {
      found = [try catalog.searchForgiving(query)]
    } else if kinds.count == 1 {
      found = [try catalog.search(query)]
    } else {
      found = try find(query)
    }
    return share(
      found.map {
        SearchResult(matches: ranking.sorted($0.matches), isTruncated: $0.isTruncated)
      }, ranking)
  }

  /// What each kind finds.
  private func find(_ wanted: Query) throws(CatalogError) -> [SearchResult] {
    var query = wanted
    var found: [SearchResult] = []
    let kinds = EntityKind.inList.filter(wanted.kinds.contains)
    for kind in kinds {
      // Mostly two kinds fill the list, so half of it each is enough to look for.
      query.kinds = [kind]
      query.limit = max(1, limit / 2)
      found.append(try catalog.search(query))
    }
    if found.map(\.matches.count).reduce(0, +) < limit {
      query.limit = limit
      for (index, kind) in kinds.enumerated() where found[index].isTruncated {
        query.kinds = [kind]
        found[index] = try catalog.search(query)
      }
    }
    return found
  }

  /// - Parameter found: each ranked.
  private func share(_ found: [SearchResult], _ ranking: SuggestionRanking) -> SearchResult {
    let isTruncated = found.contains { $0.isTruncated }
    if found.count == 1 { return found[0] }
    let all = ranking.sorted(found.flatMap(\.matches))
    guard all.count > limit else { return SearchResult(matches: all, isTruncated: isTruncated) }
    let reserved = found.flatMap { $0.matches.prefix(limit / Self.share) }
    let kept = Set(reserved.map(\.entity))
    let others = all.filter { !kept.contains($0.entity) }.prefix(limit - reserved.count)
    return SearchResult(matches: ranking.sorted(reserved + others), isTruncated: true)
  }
}
