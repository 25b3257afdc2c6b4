// SPDX-License-Identifier: MIT

internal import Naming

// How entities are numbered, when all episodes are known.
extension IndexWriter {
  /// How the entities of each kind are numbered, and what episodes they have.
  struct Rankings {
    var episodes: Ranking
    var people: Ranking
    var books: Ranking
    var shows: Ranking
    var appearances: Relation
    var bookEpisodes: Relation
    var showEpisodes: Relation
  }

  func rank(_ takeover: Takeover?) throws(CatalogError) -> Rankings {
    let order = try rankedEpisodes()
    var appearances = episodes.appearances(people: people.people.count, order)
    var bookEpisodes = episodes.episodes(books: books.books.count, order)
    if let takeover {
      appearances.merge(takeover.appearances, order, bits: 1)
      bookEpisodes.merge(takeover.bookEpisodes, order, bits: 0)
    }
    let showEpisodes = episodes.episodes(shows: shows.count, order)
    let people = people.people.enumerated().map { number, person in
      RankKey(number, of: appearances, bits: 1, name: person.name, slug: person.slug)
    }
    let books = books.books.enumerated().map {
      RankKey($0, of: bookEpisodes, slug: $1.slug)
    }
    let shows = shows.enumerated().map { RankKey($0, of: showEpisodes, slug: $1.slug) }
    return Rankings(
      episodes: order, people: try ranking(.person, people, order),
      books: try ranking(.book, books, order), shows: try ranking(.show, shows, order),
      appearances: appearances, bookEpisodes: bookEpisodes, showEpisodes: showEpisodes)
  }

  private func rankedEpisodes() throws(CatalogError) -> Ranking {
    var order = episodes.ranking(showSlugs: shows.map(\.slug))
    guard let basis else { return order }
    var anchors: [UInt32] = []
    for arrival in order.arrivals {
      let show = shows[Int(episodes.show(of: Int(arrival)))]
      let seconds = episodes.seconds(of: Int(arrival))
      anchors.append(try basis.anchor(seconds: seconds, showSlug: show.slug))
    }
    order.anchors = anchors
    return order
  }

  private func ranking(
    _ kind: EntityKind, _ keys: [RankKey], _ episodes: Ranking
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
