// SPDX-License-Identifier: MIT

internal import Naming

/// The people and books that a delta takes over from its base, with their episodes in shows that stay.
struct Takeover {
  /// An entity of the base, and its number in the delta; nil where nobody names it any more.
  struct Replacement {
    var base: UInt32
    var number: Int?
  }

  private(set) var people: [Replacement] = []
  private(set) var books: [Replacement] = []
  /// By number, as `DeltaBasis.remaining` has them.
  private(set) var appearances: [Int: [UInt32]] = [:]
  private(set) var bookEpisodes: [Int: [UInt32]] = [:]

  /// - Parameter collected: gets those that replaced episodes name and others still do.
  init(_ basis: DeltaBasis, into collected: inout Collected) throws(CatalogError) {
    var touched = try basis.touched()
    for person in collected.people.people {
      if let id = try basis.catalog.entity(slug: person.slug, .person) { touched.insert(id) }
    }
    for id in collected.books.taken { touched.insert(id) }
    for id in touched.sorted() {
      switch id.kind {
      case .person: try take(id, basis, &collected.people)
      case .book: try take(id, basis, &collected.books)
      case .episode, .show: break
      }
    }
  }

  private mutating func take(
    _ id: EntityID, _ basis: DeltaBasis, _ collector: inout PeopleCollector
  ) throws(CatalogError) {
    let person = try basis.catalog.person(id)
    let remaining = try basis.remaining(id)
    if collector.number(of: person.slug) == nil && !remaining.isEmpty {
      collector.describe(person)
    }
    let number = collector.number(of: person.slug).map { Int($0) }
    people.append(Replacement(base: UInt32(id.index), number: number))
    if let number { appearances[number] = remaining }
  }

  private mutating func take(
    _ id: EntityID, _ basis: DeltaBasis, _ collector: inout BookCollector
  ) throws(CatalogError) {
    let remaining = try basis.remaining(id)
    if collector.number(ofBase: id) == nil && !remaining.isEmpty {
      collector.take(try basis.catalog.book(id), ofBase: id)
    }
    let number = collector.number(ofBase: id).map { Int($0) }
    books.append(Replacement(base: UInt32(id.index), number: number))
    if let number { bookEpisodes[number] = remaining }
  }
}
