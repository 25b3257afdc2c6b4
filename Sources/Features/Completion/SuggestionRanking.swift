// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// A match and its place in a list.
struct RankedMatch {
  let entity: EntityID
  /// The smaller, the better; no two are equal.
  let key: UInt64
}

/// The order of a list (protocol/completion.md): how well an item fits, whether the notes speak of it
/// already, its kind, and its rank in the catalog, where the newest and the busiest come first.
///
/// Total: the same query over the same notes gives the same order.
struct SuggestionRanking {
  let surroundings: Surroundings

  /// Best first.
  func ranked(_ matches: [Match]) -> [RankedMatch] {
    matches.map { RankedMatch(entity: $0.entity, key: key($0)) }.sorted { $0.key < $1.key }
  }

  private func key(_ match: Match) -> UInt64 {
    let entity = match.entity
    return UInt64(match.tier.rawValue) << 40 | familiarity(entity) << 36
      | UInt64(entity.kind.listRank) << 32 | UInt64(entity.index)
  }

  private func familiarity(_ entity: EntityID) -> UInt64 {
    if surroundings.nearby.contains(entity) { return 0 }
    return surroundings.isMentioned(entity) ? 1 : 2
  }
}

extension EntityKind {
  /// The kinds in the order in which a list shows them.
  static let inList: [EntityKind] = [.person, .episode, .show, .book]

  fileprivate var listRank: Int {
    switch self {
    case .person: 0
    case .episode: 1
    case .show: 2
    case .book: 3
    }
  }
}
