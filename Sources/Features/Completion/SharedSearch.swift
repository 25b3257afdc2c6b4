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
  private let shortlist: Shortlist
  private let ranking: SuggestionRanking
  /// The kind that has all but the small shares of the others where more is found than a list shows.
  private let favoured: EntityKind?

  init(catalog: Catalog, limit: Int, surroundings: Surroundings, favoured: EntityKind? = nil) {
    self.catalog = catalog
    self.limit = limit
    self.favoured = favoured
    shortlist = surroundings.shortlist
    ranking = SuggestionRanking(surroundings: surroundings)
  }

  /// What a list shows, best first.
  ///
  /// - Parameter forgivesTypo: whether one slip of the finger is mended; for what is not found as it
  ///   was typed.
  func find(
    _ text: String, _ kinds: [EntityKind], forgivesTypo: Bool
  ) throws(CatalogError) -> [RankedMatch] {
    var query = Query(text: text, kinds: kinds, limit: limit)
    query.shortlist = shortlist
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
    if found.reduce(0, { $0 + $1.matches.count }) < limit {
      query.limit = limit
      for (index, kind) in kinds.enumerated() where found[index].isTruncated {
        query.kinds = [kind]
        found[index] = try catalog.search(query)
      }
    }
    return found
  }

  private func ranked(_ result: SearchResult) -> [RankedMatch] {
    ranking.ranked(result.matches)
  }

  private func share(_ found: [[RankedMatch]]) -> [RankedMatch] {
    guard found.reduce(0, { $0 + $1.count }) > limit else {
      return Self.sorted(found.flatMap(\.self))
    }
    let shares = shares(of: found)
    let reserved = zip(found, shares).flatMap { $0.prefix($1) }
    let others = Self.sorted(zip(found, shares).flatMap { $0.dropFirst($1) })
    return Self.sorted(reserved + others.prefix(limit - reserved.count))
  }

  /// How many of each kind's matches are in the list, whatever the others bring.
  private func shares(of found: [[RankedMatch]]) -> [Int] {
    guard let favoured else { return found.map { min($0.count, limit / Self.share) } }
    let isFavoured = found.map { $0.first?.entity.kind == favoured }
    let small = zip(found, isFavoured).map { $1 ? 0 : min($0.count, limit / Self.smallShare) }
    let rest = max(0, limit - small.reduce(0, +))
    return zip(found, zip(small, isFavoured)).map { $1.1 ? min($0.count, rest) : $1.0 }
  }

  private static func sorted(_ matches: [RankedMatch]) -> [RankedMatch] {
    matches.sorted { $0.key < $1.key }
  }
}
