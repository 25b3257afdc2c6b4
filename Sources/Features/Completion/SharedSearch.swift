// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Searches several kinds at once and lets them share one list: a list full of episodes must not hide
/// the one person who was meant.
struct SharedSearch {
  /// Of the list, what each kind keeps for its best whatever the others bring.
  private static let share = 5
  /// The same beside a favoured kind.
  private static let smallShare = 10

  let catalog: Catalog
  let limit: Int
  let surroundings: Surroundings
  /// The kind that has all but the small shares of the others where more is found than a list shows.
  var favoured: EntityKind?

  /// What a list shows, best first.
  ///
  /// - Parameter forgivesTypo: whether one slip of the finger is mended; for what is not found as it
  ///   was typed.
  func find(
    _ text: String, _ kinds: Set<EntityKind>, forgivesTypo: Bool
  ) throws(CatalogError) -> [RankedMatch] {
    var query = Query(text: text, kinds: kinds, limit: limit)
    query.shortlist = surroundings.shortlist
    if forgivesTypo { return share([ranked(try catalog.searchForgiving(query))]) }
    if kinds.count == 1 { return ranked(try catalog.search(query)) }
    return share(try findEach(query).map(ranked))
  }

  /// What each kind finds.
  private func findEach(_ wanted: Query) throws(CatalogError) -> [SearchResult] {
    var query = wanted
    var found: [SearchResult] = []
    let kinds = EntityKind.inList.filter(wanted.kinds.contains)
    for kind in kinds {
      // Mostly two kinds fill the list, so half of it each is enough to look for.
      query.kinds = [kind]
      query.limit = kind == favoured ? limit : max(1, limit / 2)
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

  private func ranked(_ result: SearchResult) -> [RankedMatch] {
    SuggestionRanking(surroundings: surroundings).ranked(result.matches)
  }

  private func share(_ found: [[RankedMatch]]) -> [RankedMatch] {
    let all = Self.sorted(found.flatMap(\.self))
    guard all.count > limit else { return all }
    let reserved = reserved(of: found)
    let kept = Set(reserved.map(\.key))
    let others = all.filter { !kept.contains($0.key) }.prefix(limit - reserved.count)
    return Self.sorted(reserved + others)
  }

  private func reserved(of found: [[RankedMatch]]) -> [RankedMatch] {
    guard let favoured else { return found.flatMap { $0.prefix(limit / Self.share) } }
    let others = found.filter { $0.first?.entity.kind != favoured }
      .flatMap { $0.prefix(limit / Self.smallShare) }
    let all = found.first { $0.first?.entity.kind == favoured } ?? []
    return others + all.prefix(max(0, limit - others.count))
  }

  private static func sorted(_ matches: [RankedMatch]) -> [RankedMatch] {
    matches.sorted { $0.key < $1.key }
  }
}
