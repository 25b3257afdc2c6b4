// SPDX-License-Identifier: MIT

import Catalog
import Naming

/// All that a catalog says, by slugs in the place of numbers: two catalogs that say the same are equal.
struct CatalogContent: Equatable {
  private(set) var episodes: [Episode] = []
  private(set) var episodeRelations: [String] = []
  private(set) var people: [Person] = []
  private(set) var books: [Book] = []
  private(set) var shows: [Show] = []
  /// Of each person, book and show its episodes in order.
  private(set) var relations: [String] = []
  private(set) var answers: [String] = []

  init(_ catalog: Catalog, queries: [String], slugs: [String], addresses: [String]) throws {
    for id in catalog.entities(.episode) {
      episodes.append(try catalog.episode(id))
      let people = try catalog.people(of: id).map {
        "\(try catalog.label($0.person).slug) \($0.role)"
      }
      let books = try catalog.books(of: id).map { try catalog.label($0).slug }
      episodeRelations.append("\(try Self.name(id, catalog)): \(people) \(books)")
    }
    for id in catalog.entities(.person) {
      people.append(try catalog.person(id))
      let appearances = try catalog.appearances(of: id).map {
        "\(try Self.name($0.episode, catalog)) \($0.role)"
      }
      try relate(id, appearances, catalog)
    }
    for id in catalog.entities(.book) {
      books.append(try catalog.book(id))
      try relate(id, catalog.episodes(of: id).map { try Self.name($0, catalog) }, catalog)
    }
    for id in catalog.entities(.show) {
      shows.append(try catalog.show(id))
      try relate(id, catalog.episodes(of: id).map { try Self.name($0, catalog) }, catalog)
    }
    try ask(catalog, queries, slugs, addresses)
  }

  private mutating func relate(_ id: EntityID, _ episodes: [String], _ catalog: Catalog) throws {
    let (count, newest) = try catalog.episodeCount(of: id)
    let first = try newest.map { try Self.name($0, catalog) } ?? "none"
    relations.append("\(try catalog.label(id).slug): \(count) \(first) \(episodes)")
  }

  private mutating func ask(
    _ catalog: Catalog, _ queries: [String], _ slugs: [String], _ addresses: [String]
  ) throws {
    answers.append("\(EntityKind.allCases.map { catalog.count($0) })")
    for text in queries {
      for limit in [3, 50] {
        let query = Query(text: text, kinds: EntityKind.allCases, limit: limit)
        for result in [try catalog.search(query), try catalog.searchForgiving(query)] {
          let names = try result.matches.map { "\(try Self.name($0.entity, catalog)) \($0.tier)" }
          answers.append("\(text) \(limit): \(names) \(result.isTruncated && names.count == limit)")
        }
      }
    }
    for slug in slugs {
      let found = try catalog.entities(slug: slug)
      let numbered = try catalog.entities(numbered: slug)
      answers.append(
        "\(slug): \(try catalog.isShared(slug: slug)) \(try found.map { try Self.name($0, catalog) })"
          + " \(try numbered.map { try Self.name($0, catalog) })")
    }
    for address in addresses.compactMap({ WebAddress($0) }) {
      let found = try catalog.episodes(at: address).map { try Self.name($0, catalog) }
      answers.append("\(address): \(found)")
    }
    for text in queries + slugs {
      for kind in EntityKind.allCases {
        let found = try catalog.entities(title: text, kind: kind)
        answers.append("\(text) \(kind): \(try found.map { try Self.name($0, catalog) })")
      }
    }
  }

  private static func name(_ id: EntityID, _ catalog: Catalog) throws -> String {
    let label = try catalog.label(id)
    let show = try label.show.map { try catalog.label($0).slug + "/" } ?? ""
    return "\(id.kind) \(show)\(label.slug)"
  }
}
