// SPDX-License-Identifier: MIT

internal import Naming

/// What an index has of people, books and shows, and the exact keys of all entities.
///
/// It is made on a thread of its own, while what there is of episodes is sorted and written.
struct EntityTables: Sendable {
  private let rankings: Rankings
  private var collected: Collected
  private var peopleSearch = SearchTableBuilder(.person)
  private var bookSearch = SearchTableBuilder(.book)
  private var showSearch = SearchTableBuilder(.show)

  init(
    _ collected: Collected, _ rankings: Rankings, upon basis: DeltaBasis?
  ) throws(CatalogError) {
    self.rankings = rankings
    self.collected = collected
    self.collected.keys.renumber(.episode, rankings.episodes)
    try addPeople(upon: basis)
    addBooks()
    addShows()
    self.collected.keys.sort()
  }

  private mutating func addPeople(upon basis: DeltaBasis?) throws(CatalogError) {
    let people = collected.people.people
    let taken = Set(people.map(\.slug))
    func isTaken(_ slug: String) throws(CatalogError) -> Bool {
      if taken.contains(slug) { return true }
      return try basis?.catalog.entity(slug: slug, .person) != nil
    }
    for (number, person) in people.enumerated() {
      let names = [person.name] + person.aliases
      peopleSearch.addEntity(texts: names + [person.slug], names: person.searchNames)
      let id = EntityID(.person, Int(rankings.people.position(ofArrival: number)))
      for slug in person.slugs {
        if slug != person.slug, try isTaken(slug) { continue }
        collected.keys.addSlug(slug, id)
      }
      for name in names.map(ProsePhrase.init) {
        collected.keys.addTitle(name, id, isPlain: name.isName && !person.isBracketsOnly)
      }
    }
    peopleSearch.sort(rankings.people)
  }

  private mutating func addBooks() {
    for (number, book) in collected.books.books.enumerated() {
      bookSearch.addEntity(
        texts: [book.title, book.slug] + book.authors, names: book.searchNames)
      let id = EntityID(.book, Int(rankings.books.position(ofArrival: number)))
      collected.keys.addSlug(book.slug, id)
      let title = ProsePhrase(book.title)
      collected.keys.addTitle(title, id, isPlain: title.isBookTitle)
    }
    bookSearch.sort(rankings.books)
  }

  private mutating func addShows() {
    for (number, show) in collected.shows.enumerated() {
      showSearch.addEntity(texts: [show.title, show.slug], names: show.searchNames)
      let id = EntityID(.show, Int(rankings.shows.position(ofArrival: number)))
      collected.keys.addSlug(show.slug, id)
      collected.keys.addTitle(ProsePhrase(show.title), id, isPlain: false)
    }
    showSearch.sort(rankings.shows)
  }

  /// Writes the sections of all three kinds, and the keys.
  mutating func write(to out: inout BlockWriter) throws(CatalogError) {
    let (people, books) = (collected.people.people, collected.books.books)
    try out.appendRecords(.person, rankings.people) { people[$0].encode(into: &$1) }
    try out.appendRelation(rankings.appearances, .person, rankings.people)
    try peopleSearch.write(rankings.people, to: &out)
    try out.appendRecords(.book, rankings.books) { books[$0].encode(into: &$1) }
    try out.appendRelation(rankings.bookEpisodes, .book, rankings.books)
    try bookSearch.write(rankings.books, to: &out)
    try out.appendRecords(.show, rankings.shows) { collected.shows[$0].encode(into: &$1) }
    try out.appendRelation(rankings.showEpisodes, .show, rankings.shows)
    try showSearch.write(rankings.shows, to: &out)
    try collected.keys.write(to: &out)
  }
}

extension SearchTableBuilder {
  /// Adds the next entity with the words of some texts, and its whole names.
  fileprivate mutating func addEntity(texts: [String], names: [String]) {
    addEntity(words: numbers(ofWords: texts.flatMap { SearchWords.of($0) }))
    for name in names { addName(name) }
  }
}
