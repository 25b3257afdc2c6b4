// SPDX-License-Identifier: MIT

internal import Naming

// The whole names under which an entity is found, in slug form: what the table of names holds.

extension EpisodeHead {
  /// The name beside the slug: former slugs and title; with the show's slug before it each slug and
  /// the number (the writer shares that part among all episodes of a show).
  func otherNames(showSlug: String) -> [String] {
    let title = Slug.parts(title).joined(separator: "-")
    let numbered = number.map { ["\(showSlug)-\($0)"] } ?? []
    return formerSlugs + ([slug] + formerSlugs).map { "\(showSlug)-\($0)" } + numbered
      + (title.isEmpty || title == slug ? [] : [title])
  }
}

extension Person {
  /// The slug, and each name in order and surname first.
  var searchNames: [String] {
    var found = [slug]
    for name in [name] + aliases {
      let parts = Slug.parts(name)
      for order in [parts, parts.suffix(1) + parts.dropLast()] {
        let joined = order.joined(separator: "-")
        if !joined.isEmpty && !found.contains(joined) { found.append(joined) }
      }
    }
    return found
  }
}

extension Book {
  /// The slug and the title.
  var searchNames: [String] { Set([slug, Slug.make(title)]).sorted() }
}

extension Show {
  /// The slug and the title.
  var searchNames: [String] { Set([slug, Slug.make(title)]).sorted() }
}

extension Catalog {
  /// The names of an entity of this catalog, and those by which lists do not show it.
  func searchNames(
    of entity: EntityID
  ) throws(CatalogError) -> (shown: [String], others: [String]) {
    switch entity.kind {
    case .episode:
      let head = try head(entity)
      return ([head.slug], head.otherNames(showSlug: try label(head.show).slug))
    case .person: return (try person(entity).searchNames, [])
    case .book: return (try book(entity).searchNames, [])
    case .show: return (try show(entity).searchNames, [])
    }
  }
}
