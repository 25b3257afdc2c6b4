// SPDX-License-Identifier: MIT

package import Catalog
package import Naming

/// The card of any entity of a catalog.
///
/// Cost: one entry read, and the heads of at most 10 episodes.
package struct EntityCards {
  let catalog: Catalog
  private let takeawayLimit: Int
  private static let episodeLimit = 10

  package init(catalog: Catalog, takeawayLimit: Int = .max) {
    self.catalog = catalog
    self.takeawayLimit = takeawayLimit
  }

  package func card(of entity: EntityID, noteCount: Int?) throws(CatalogError) -> Card {
    switch entity.kind {
    case .episode:
      let show = try catalog.show(catalog.head(entity).show)
      return EpisodeCard.make(
        try catalog.episode(entity), show: show, noteCount: noteCount,
        takeawayLimit: takeawayLimit)
    case .person: return try personCard(entity, noteCount)
    case .book: return try bookCard(entity, noteCount)
    case .show: return try showCard(entity, noteCount)
    }
  }

  private func personCard(_ entity: EntityID, _ noteCount: Int?) throws(CatalogError) -> Card {
    let person = try catalog.person(entity)
    let appearances = try catalog.appearances(of: entity)
    var card = Card()
    card.blocks.append(.title(person.name))
    card.addFacts([
      Self.counted(
        appearances.count { $0.role == .guest }, "episode as guest", "episodes as guest"),
      Self.counted(appearances.count { $0.role == .host }, "episode as host", "episodes as host"),
    ])
    card.addProse(person.introduction)
    card.addList("Episodes", try episodeLines(appearances.map(\.episode)))
    card.addLabelled("Books", try books(by: person, in: appearances))
    card.blocks.append(.written("@\(person.slug)", inNotes: noteCount))
    return card
  }

  private func bookCard(_ entity: EntityID, _ noteCount: Int?) throws(CatalogError) -> Card {
    let book = try catalog.book(entity)
    var card = Card()
    card.blocks.append(.title(book.title))
    card.addFacts(book.authors.isEmpty ? [] : ["by \(book.authors.joined(separator: " and "))"])
    card.addList("Named in", try episodeLines(catalog.episodes(of: entity)))
    card.blocks.append(.written("[[\(book.title)]]", inNotes: noteCount))
    return card
  }

  private func showCard(_ entity: EntityID, _ noteCount: Int?) throws(CatalogError) -> Card {
    let show = try catalog.show(entity)
    let episodes = try catalog.episodes(of: entity)
    var card = Card()
    card.blocks.append(.title(show.title))
    card.addFacts([
      show.author.isEmpty ? nil : "by \(show.author)",
      Self.counted(episodes.count, "episode", "episodes"),
    ])
    card.addProse(show.description)
    if let link = show.link { card.addLabelled("Links", [Card.Text("Show page", url: link)]) }
    card.addList("Latest episodes", try episodeLines(episodes))
    card.blocks.append(.written("@\(show.slug)", inNotes: noteCount))
    return card
  }

  private func episodeLines(_ episodes: [EntityID]) throws(CatalogError) -> [Card.Text] {
    var lines: [Card.Text] = []
    for episode in episodes.prefix(Self.episodeLimit) {
      let head = try catalog.head(episode)
      let day = head.published.map { "\($0.day) " } ?? ""
      lines.append(Card.Text(day + head.title))
    }
    if episodes.count > lines.count {
      lines.append(Card.Text("… and \(episodes.count - lines.count) more"))
    }
    return lines
  }

  private func books(
    by person: Person, in appearances: [Appearance]
  ) throws(CatalogError) -> [Card.Text] {
    var lines: [Card.Text] = []
    for appearance in appearances.prefix(Self.episodeLimit) {
      for id in try catalog.books(of: appearance.episode) {
        let book = try catalog.book(id)
        let line = Card.Text(EpisodeCard.bookLine(book.title, book.authors))
        if book.authors.contains(where: { Slug.make($0) == person.slug }) && !lines.contains(line) {
          lines.append(line)
        }
      }
    }
    return lines
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
  }
}
