// SPDX-License-Identifier: MIT

internal import Naming

/// How the entities of each kind are numbered, when all episodes are known, and what episodes they have.
struct Rankings: Sendable {
  let episodes: Ranking
  let people: Ranking
  let books: Ranking
  let shows: Ranking
  let appearances: Relation
  let bookEpisodes: Relation
  let showEpisodes: Relation

  /// - Parameter takeover: of a delta: what it takes over from its base.
  init(
    of collected: Collected, _ takeover: Takeover?, upon basis: DeltaBasis?
  ) throws(CatalogError) {
    let order = try Self.order(of: collected, upon: basis)
    let (people, books, shows) = (collected.people.people, collected.books.books, collected.shows)
    var appearances = collected.episodes.appearances(people: people.count, order)
    var bookEpisodes = collected.episodes.episodes(books: books.count, order)
    if let takeover {
      appearances.merge(takeover.appearances, order, bits: 1)
      bookEpisodes.merge(takeover.bookEpisodes, order, bits: 0)
    }
    let showEpisodes = collected.episodes.episodes(shows: shows.count, order)
    let peopleKeys = people.indices.map { number in
      RankKey(
        number, of: appearances, bits: 1, name: people[number].name, slug: people[number].slug)
    }
    let bookKeys = books.indices.map { RankKey($0, of: bookEpisodes, slug: books[$0].slug) }
    let showKeys = shows.indices.map { RankKey($0, of: showEpisodes, slug: shows[$0].slug) }
    episodes = order
    self.people = try Self.ranking(.person, peopleKeys, order, basis)
    self.books = try Self.ranking(.book, bookKeys, order, basis)
    self.shows = try Self.ranking(.show, showKeys, order, basis)
    (self.appearances, self.bookEpisodes) = (appearances, bookEpisodes)
    self.showEpisodes = showEpisodes
  }

  private static func order(
    of collected: Collected, upon basis: DeltaBasis?
  ) throws(CatalogError) -> Ranking {
    var order = collected.episodes.ranking(showSlugs: collected.shows.map(\.slug))
    guard let basis else { return order }
    var anchors: [UInt32] = []
    for arrival in order.arrivals {
      let show = collected.shows[Int(collected.episodes.show(of: Int(arrival)))]
      let seconds = collected.episodes.seconds(of: Int(arrival))
      anchors.append(try basis.anchor(seconds: seconds, showSlug: show.slug))
    }
    order.anchors = anchors
    return order
  }

  private static func ranking(
    _ kind: EntityKind, _ keys: [RankKey], _ episodes: Ranking, _ basis: DeltaBasis?
  ) throws(CatalogError) -> Ranking {
    var ranking = Ranking(keys)
    guard let basis else { return ranking }
    var anchors: [UInt32] = []
    for arrival in ranking.arrivals {
      anchors.append(try basis.anchor(kind, keys[Int(arrival)], episodes))
    }
    ranking.anchors = anchors
    return ranking
  }
}
