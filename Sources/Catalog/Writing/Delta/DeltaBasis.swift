// SPDX-License-Identifier: MIT

internal import Naming

/// What a delta is written upon: a base, and the shows of it that the delta has instead.
///
/// A show is replaced as a whole. So is a person or a book that a replaced episode or one of the delta
/// names, with all episodes in other shows: what is left of the base is true as it stands.
package final class DeltaBasis: Sendable {
  let catalog: Catalog
  private let replacedShows: Set<String>
  /// By their index in the base, ascending.
  let shows: [UInt32]
  let episodes: [UInt32]
  private let replacedEpisodes: Set<UInt32>

  /// - Parameters:
  ///   - path: of the index; a delta beside it is of no account.
  ///   - replacing: the slugs of shows; those that the base has not are new.
  package init(path: String, replacing slugs: Set<String>) throws(CatalogError) {
    let catalog = try Catalog.base(path: path)
    var shows: [UInt32] = []
    var episodes: [UInt32] = []
    for slug in slugs {
      guard let show = try catalog.entity(slug: slug, .show) else { continue }
      shows.append(UInt32(show.index))
      episodes += try catalog.episodes(of: show).map { UInt32($0.index) }
    }
    self.catalog = catalog
    replacedShows = slugs
    self.shows = shows.sorted()
    self.episodes = episodes.sorted()
    replacedEpisodes = Set(episodes)
  }

  /// Whether the base has this show and the delta does not replace it.
  package func keepsShow(_ slug: String) throws(CatalogError) -> Bool {
    if replacedShows.contains(slug) { return false }
    return try catalog.entity(slug: slug, .show) != nil
  }

  package var personCount: Int { catalog.count(.person) }

  /// A person of the base with episodes that stay, and the date of the newest of these.
  package func carried(
    _ slug: String
  ) throws(CatalogError) -> (person: Person, newest: PublicationDate?)? {
    guard let id = try catalog.entity(slug: slug, .person),
      let newest = try remaining(id).first
    else { return nil }
    let episode = EntityID(.episode, Int(newest >> 1))
    return (try catalog.person(id), try catalog.label(episode).published)
  }

  /// Whether a word stands in lower case somewhere in the texts of the base.
  ///
  /// - Parameter hash: as `IndexWriter.lowercaseWords` had it.
  package func hasLowercaseWord(_ hash: UInt64) throws(CatalogError) -> Bool {
    try !catalog.base.lowercaseWords.entries(of: StableHash(value: hash)).isEmpty
  }

  /// The episodes of a person (× 2, + 1 as host) or a book that stay, by index, newest first.
  func remaining(_ entity: EntityID) throws(CatalogError) -> [UInt32] {
    let layer = catalog.base
    let bits: UInt32 = entity.kind == .person ? 1 : 0
    return try layer.episodes(entity.kind, layer.episodeRange(entity.kind, entity.index))
      .filter { !replacedEpisodes.contains($0 >> bits) }
  }

  /// The people and books that the replaced episodes name.
  func touched() throws(CatalogError) -> Set<EntityID> {
    var touched: Set<EntityID> = []
    for index in episodes {
      let episode = EntityID(.episode, Int(index))
      touched.formUnion(try catalog.people(of: episode).map(\.person))
      touched.formUnion(try catalog.books(of: episode))
    }
    return touched
  }

  /// How many episodes of the base come before one of this moment and show.
  func anchor(seconds: Int64, showSlug: String) throws(CatalogError) -> UInt32 {
    try anchor(.episode) { id throws(CatalogError) in
      let label = try self.catalog.label(id)
      let other = label.published?.seconds ?? .min
      if other != seconds { return other > seconds }
      guard let show = label.show else { return false }
      return try self.catalog.label(show).slug < showSlug
    }
  }

  /// How many people, books or shows of the base come before one.
  ///
  /// - Parameter episodes: how those of the delta are numbered.
  func anchor(
    _ kind: EntityKind, _ key: RankKey, _ episodes: Ranking
  ) throws(CatalogError) -> UInt32 {
    try anchor(kind) { id throws(CatalogError) in
      let (count, newest) = try self.catalog.episodeCount(of: id)
      let label = try self.catalog.label(id)
      let other = RankKey(
        count: count,
        newest: newest.map { episodes.position(ofBase: UInt32($0.index)) } ?? .max,
        name: kind == .person ? label.name : "", slug: label.slug)
      return other < key
    }
  }

  private func anchor(
    _ kind: EntityKind, isBefore: (EntityID) throws(CatalogError) -> Bool
  ) throws(CatalogError) -> UInt32 {
    let place = try (0..<catalog.count(kind)).partitioningIndex { index throws(CatalogError) in
      try !isBefore(EntityID(kind, index))
    }
    return UInt32(place)
  }
}

extension Catalog {
  /// The entity of a kind that has a slug now.
  func entity(slug: String, _ kind: EntityKind) throws(CatalogError) -> EntityID? {
    for id in try entities(slug: slug) where id.kind == kind {
      if try label(id).slug == slug { return id }
    }
    return nil
  }
}
