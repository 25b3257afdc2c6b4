// SPDX-License-Identifier: MIT

internal import Naming

// The tables of each kind, written when all episodes are known. Each gives up its part of the
// memory before the next is made.
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

  func writeEpisodes() throws(CatalogError) -> Rankings {
    let rankings = rank()
    keys.renumber(.episode, rankings.episodes)
    try search.write(rankings.episodes, to: &out)
    search = SearchTableBuilder(.episode)
    for arrival in rankings.episodes.arrivals {
      var bytes: [UInt8] = []
      bytes.append(episodes.detailOffset(of: Int(arrival)))
      try out.append(bytes)
    }
    try out.endSection(.detailOffsets, count: episodes.count)
    try episodes.endHeads()
    try writeRecords(.episode, rankings.episodes) { arrival throws(CatalogError) in
      try head(of: arrival, rankings)
    }
    episodes.removeAll()
    return rankings
  }

  func writePeople(_ rankings: Rankings) throws(CatalogError) {
    var table = SearchTableBuilder(.person)
    let taken = Set(people.people.map(\.slug))
    for (number, person) in people.people.enumerated() {
      let names = [person.name] + person.aliases
      table.addEntity(words: table.numbers(ofWords: (names + [person.slug]).flatMap(words)))
      for name in person.searchNames { table.addName(name) }
      let id = EntityID(.person, Int(rankings.people.ranks[number]))
      for slug in person.slugs where slug == person.slug || !taken.contains(slug) {
        keys.addSlug(slug, id)
      }
      for name in names.map(ProsePhrase.init) {
        keys.addTitle(name, id, isPlain: name.isName && !person.isBracketsOnly)
      }
    }
    try writeRecords(.person, rankings.people) { number in
      Self.record(people.people[number].encode)
    }
    try writeRelation(rankings.appearances, .person, rankings.people)
    people = PeopleCollector()
    try table.write(rankings.people, to: &out)
  }

  func writeBooks(_ rankings: Rankings) throws(CatalogError) {
    var table = SearchTableBuilder(.book)
    for (number, book) in books.books.enumerated() {
      let texts = [book.title, book.slug] + book.authors
      table.addEntity(words: table.numbers(ofWords: texts.flatMap(words)))
      for name in book.searchNames { table.addName(name) }
      let id = EntityID(.book, Int(rankings.books.ranks[number]))
      keys.addSlug(book.slug, id)
      let title = ProsePhrase(book.title)
      keys.addTitle(title, id, isPlain: title.isBookTitle)
    }
    try writeRecords(.book, rankings.books) { number in Self.record(books.books[number].encode) }
    try writeRelation(rankings.bookEpisodes, .book, rankings.books)
    try table.write(rankings.books, to: &out)
  }

  func writeShows(_ rankings: Rankings) throws(CatalogError) {
    var table = SearchTableBuilder(.show)
    for (number, show) in shows.enumerated() {
      table.addEntity(words: table.numbers(ofWords: [show.title, show.slug].flatMap(words)))
      for name in show.searchNames { table.addName(name) }
      let id = EntityID(.show, Int(rankings.shows.ranks[number]))
      keys.addSlug(show.slug, id)
      keys.addTitle(ProsePhrase(show.title), id, isPlain: false)
    }
    try writeRecords(.show, rankings.shows) { number in Self.record(shows[number].encode) }
    try writeRelation(rankings.showEpisodes, .show, rankings.shows)
    try table.write(rankings.shows, to: &out)
  }

  private func words(_ text: String) -> [String] { SearchWords.of(text) }

  private func rank() -> Rankings {
    let order = episodes.ranking(showSlugs: shows.map(\.slug))
    let appearances = episodes.appearances(people: people.people.count, order)
    let bookEpisodes = episodes.episodes(books: books.books.count, order)
    let showEpisodes = episodes.episodes(shows: shows.count, order)
    return Rankings(
      episodes: order, people: people.ranking(appearances), books: books.ranking(bookEpisodes),
      shows: showRanking(showEpisodes), appearances: appearances, bookEpisodes: bookEpisodes,
      showEpisodes: showEpisodes)
  }

  /// Most episodes first, then the newest, then by slug.
  private func showRanking(_ episodes: Relation) -> Ranking {
    Ranking(count: shows.count) { left, right in
      let (leftCount, rightCount) = (episodes.count(of: left), episodes.count(of: right))
      if leftCount != rightCount { return leftCount > rightCount }
      let (leftFirst, rightFirst) = (episodes.first(of: left), episodes.first(of: right))
      return leftFirst != rightFirst
        ? leftFirst < rightFirst : shows[left].slug < shows[right].slug
    }
  }

  private func head(
    of arrival: Int, _ rankings: Rankings
  ) throws(CatalogError) -> [UInt8] {
    var record = RecordEncoder()
    HeadRecord.encodeRelations(
      show: rankings.shows.ranks[Int(episodes.show(of: arrival))],
      people: episodes.people(of: arrival).map {
        $0 == 0 ? 0 : rankings.people.ranks[Int($0 - 1)] + 1
      },
      books: episodes.books(of: arrival).map { rankings.books.ranks[Int($0)] }, into: &record)
    return try episodes.head(of: arrival) + record.bytes
  }

  private static func record(_ encode: (inout RecordEncoder) -> Void) -> [UInt8] {
    var record = RecordEncoder()
    encode(&record)
    return record.bytes
  }

  private func writeRecords(
    _ kind: EntityKind, _ ranking: Ranking, _ record: (Int) throws(CatalogError) -> [UInt8]
  ) throws(CatalogError) {
    var offsets: [UInt64] = [0]
    for arrival in ranking.arrivals {
      try out.append(record(Int(arrival)))
      offsets.append(UInt64(out.sectionLength))
    }
    try out.endSection(.records(kind), count: ranking.arrivals.count)
    for offset in offsets {
      var bytes: [UInt8] = []
      bytes.append(offset)
      try out.append(bytes)
    }
    try out.endSection(.recordOffsets(kind), count: offsets.count)
  }

  private func writeRelation(
    _ relation: Relation, _ kind: EntityKind, _ ranking: Ranking
  ) throws(CatalogError) {
    var offsets: [UInt32] = [0]
    for arrival in ranking.arrivals {
      let range = relation.offsets[Int(arrival)]..<relation.offsets[Int(arrival) + 1]
      try out.append(relation.values[Int(range.lowerBound)..<Int(range.upperBound)])
      offsets.append(offsets[offsets.count - 1] + UInt32(range.count))
    }
    try out.endSection(.episodes(kind), count: relation.values.count)
    try out.append(offsets)
    try out.endSection(.episodeOffsets(kind), count: offsets.count)
  }
}
