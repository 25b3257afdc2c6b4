// SPDX-License-Identifier: MIT

internal import Naming

// What a delta has beside what every index has.
extension IndexWriter {
  /// Which base it lies upon, where its entities stand among those of the base, and which it replaces.
  func writeOverlay(
    on basis: DeltaBasis, _ takeover: Takeover, _ rankings: Rankings
  ) throws(CatalogError) {
    let identity = Basis(basis.catalog.base.file).bytes
    try out.append(identity)
    try out.endSection(.basis, count: 1)
    let rankingOf: [(EntityKind, Ranking)] = [
      (.episode, rankings.episodes), (.person, rankings.people), (.book, rankings.books),
      (.show, rankings.shows),
    ]
    for (kind, ranking) in rankingOf {
      try out.append(ranking.anchors)
      try out.endSection(.anchors(kind), count: ranking.anchors.count)
      let pairs = try replacements(kind, on: basis, takeover, ranking)
      try out.append(pairs)
      try out.endSection(.replaced(kind), count: pairs.count / 2)
    }
  }

  /// Pairs of an index in the base, ascending, and the position of what stands for it.
  private func replacements(
    _ kind: EntityKind, on basis: DeltaBasis, _ takeover: Takeover, _ ranking: Ranking
  ) throws(CatalogError) -> [UInt32] {
    func pairs(_ replacements: [Takeover.Replacement]) -> [UInt32] {
      replacements.sorted { $0.base < $1.base }.flatMap { replaced in
        let position = replaced.number.map { ranking.position(ofArrival: $0) }
        return [replaced.base, position ?? Numbering.gone]
      }
    }
    switch kind {
    case .episode: return basis.episodes.flatMap { [$0, Numbering.gone] }
    case .person: return pairs(takeover.people)
    case .book: return pairs(takeover.books)
    case .show:
      var replaced: [Takeover.Replacement] = []
      for index in basis.shows {
        let slug = try basis.catalog.label(EntityID(.show, Int(index))).slug
        let number = collected.shows.firstIndex { $0.slug == slug }
        replaced.append(Takeover.Replacement(base: index, number: number))
      }
      return pairs(replaced)
    }
  }
}
