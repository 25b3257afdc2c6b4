// SPDX-License-Identifier: MIT

package import Catalog
package import Naming

/// What a link to nothing may have been meant to name, found by likeness.
///
/// Of a small catalog that is everything; of a large one only what the workspace speaks of, for
/// among very many names every word is nearly one. So the cost of making it grows with the workspace
/// and never with a large catalog.
package struct Spellings: Sendable {
  /// How near a candidate is; the smaller, the nearer.
  enum Nearness: Comparable {
    case letters(Int)
    case onePart
  }

  struct Candidate {
    var entity: EntityID
    var nearness: Nearness
  }

  private struct Shape: Hashable {
    var kind: EntityKind
    var first: Unicode.Scalar?
    var scalars: Int
  }

  private struct Entry: Sendable {
    var spelling: Spelling
    var entity: EntityID
  }

  /// Whether all of the catalog is in it.
  let isComplete: Bool
  private let catalog: Catalog
  private var entries: [Shape: [Entry]] = [:]
  private var episodes: [String: [Entry]] = [:]
  private var known: Set<EntityID> = []

  /// Up to so many people a catalog is small.
  private static let fewPeople = 5000
  /// So that a catalog of few people and very many episodes costs no more than others.
  private static let fewEpisodes = 20_000

  /// - Parameter mentioned: what the notes mention.
  package init(
    catalog: Catalog, mentioned: some Sequence<EntityID>
  ) throws(CatalogError) {
    self.catalog = catalog
    isComplete = catalog.count(.person) <= Self.fewPeople
    if isComplete {
      for kind in EntityKind.allCases where kind != .episode { try addAll(kind) }
      if catalog.count(.episode) <= Self.fewEpisodes { try addAll(.episode) }
    }
    try add(mentioned)
  }

  /// Adds what else is mentioned, each with those who are in an episode.
  package mutating func add(_ mentioned: some Sequence<EntityID>) throws(CatalogError) {
    for entity in mentioned where !known.contains(entity) {
      try add(entity)
      guard entity.kind == .episode else { continue }
      try add(catalog.head(entity).show)
      for (person, _) in try catalog.people(of: entity) { try add(person) }
    }
  }

  private mutating func addAll(_ kind: EntityKind) throws(CatalogError) {
    for entity in catalog.entities(kind).prefix(Self.fewEpisodes) { try add(entity) }
  }

  private mutating func add(_ entity: EntityID) throws(CatalogError) {
    guard known.insert(entity).inserted else { return }
    let entry = Entry(spelling: Spelling(try catalog.label(entity).slug), entity: entity)
    entries[shape(entity.kind, entry.spelling, 0), default: []].append(entry)
    guard entity.kind == .episode else { return }
    for end in entry.spelling.ends { episodes[end, default: []].append(entry) }
  }

  private func shape(_ kind: EntityKind, _ spelling: Spelling, _ delta: Int) -> Shape {
    Shape(kind: kind, first: spelling.first, scalars: spelling.scalars + delta)
  }

  /// The candidates of one kind that are as near as any.
  func nearest(to slug: String, kind: EntityKind) -> [Candidate] {
    let spelling = Spelling(slug)
    var found = alike(spelling, kind)
    if found.isEmpty, kind == .episode { found = inAllButOnePart(spelling) }
    guard let best = found.map(\.nearness).min() else { return [] }
    return found.filter { $0.nearness == best }
  }

  private func alike(_ spelling: Spelling, _ kind: EntityKind) -> [Candidate] {
    (-spelling.tolerance...spelling.tolerance).flatMap { delta in
      (entries[shape(kind, spelling, delta)] ?? []).compactMap { entry in
        // Two words are no slip for one: `@jsmith` is no `@j-smith`.
        if kind == .person && entry.spelling.partCount != spelling.partCount { return nil }
        return spelling.distance(to: entry.spelling).map {
          Candidate(entity: entry.entity, nearness: .letters($0))
        }
      }
    }
  }

  private func inAllButOnePart(_ spelling: Spelling) -> [Candidate] {
    var found: [Candidate] = []
    for entry in spelling.ends.flatMap({ episodes[$0] ?? [] })
    where spelling.differsInOnePart(from: entry.spelling)
      && !found.contains(where: { $0.entity == entry.entity })
    {
      found.append(Candidate(entity: entry.entity, nearness: .onePart))
    }
    return found
  }
}
