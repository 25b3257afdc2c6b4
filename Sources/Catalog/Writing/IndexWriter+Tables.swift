// SPDX-License-Identifier: MIT

internal import Naming

// The tables of each kind, written when all episodes are known. Each gives up its part of the
// memory before the next is made.
extension IndexWriter {
  func writeEpisodes(_ takeover: Takeover?) throws(CatalogError) -> Rankings {
    let rankings = try rank(takeover)
    keys.renumber(.episode, rankings.episodes)
    try search.write(rankings.episodes, to: &out)
    search = SearchTableBuilder(.episode)
    try out.append(rankings.episodes.arrivals.map { episodes.detailOffset(of: Int($0)) })
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
    func isTaken(_ slug: String) throws(CatalogError) -> Bool {
      if taken.contains(slug) { return true }
      return try basis?.catalog.entity(slug: slug, .person) != nil
    }
    for (number, person) in people.people.enumerated() {
      let names = [person.name] + person.aliases
      table.addEntity(words: table.numbers(ofWords: (names + [person.slug]).flatMap(words)))
      for name in person.searchNames { table.addName(name) }
      let id = EntityID(.person, Int(rankings.people.position(ofArrival: number)))
      for slug in person.slugs {
        if slug != person.slug, try isTaken(slug) { continue }
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
      let id = EntityID(.book, Int(rankings.books.position(ofArrival: number)))
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
      let id = EntityID(.show, Int(rankings.shows.position(ofArrival: number)))
      keys.addSlug(show.slug, id)
      keys.addTitle(ProsePhrase(show.title), id, isPlain: false)
    }
    try writeRecords(.show, rankings.shows) { number in Self.record(shows[number].encode) }
    try writeRelation(rankings.showEpisodes, .show, rankings.shows)
    try table.write(rankings.shows, to: &out)
  }

  private func words(_ text: String) -> [String] { SearchWords.of(text) }

  private func head(
    of arrival: Int, _ rankings: Rankings
  ) throws(CatalogError) -> [UInt8] {
    var record = RecordEncoder()
    HeadRecord.encodeRelations(
      show: rankings.shows.position(ofArrival: Int(episodes.show(of: arrival))),
      people: episodes.people(of: arrival).map {
        $0 == 0 ? 0 : rankings.people.position(ofArrival: Int($0 - 1)) + 1
      },
      books: episodes.books(of: arrival).map { rankings.books.position(ofArrival: Int($0)) },
      into: &record)
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
    try out.append(offsets)
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
