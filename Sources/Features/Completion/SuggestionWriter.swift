// SPDX-License-Identifier: MIT

package import Catalog
internal import Naming

/// How an entity is written where the cursor is.
enum SuggestionStyle {
  /// Between `[[` and `]]`: an episode's slug, anything else's name.
  case link
  /// Behind `@`: the slug.
  case slug
  /// In prose, in front matter and behind `[[@`: an episode's slug, anything else's name.
  case name
}

/// Writes an entity as the note needs it: so that what is inserted is a mention of just this entity.
struct SuggestionWriter {
  let catalog: Catalog
  let style: SuggestionStyle

  func suggestion(_ entity: EntityID) throws(CatalogError) -> Suggestion {
    switch entity.kind {
    case .episode:
      let head = try catalog.head(entity)
      return Suggestion(
        entity: entity, text: try slug(of: entity, head), detail: EpisodeLine.text(head))
    case .person:
      let person = try catalog.person(entity)
      return Suggestion(
        entity: entity, text: written(person.name, slug: person.slug),
        detail: try personDetail(entity))
    case .book:
      let book = try catalog.book(entity)
      let authors = book.authors.joined(separator: ", ")
      return Suggestion(
        entity: entity, text: written(book.title, slug: book.slug),
        detail: authors.isEmpty ? "Book" : "Book by \(authors)")
    case .show:
      let show = try catalog.show(entity)
      let count = try catalog.episodes(of: entity).count
      return Suggestion(
        entity: entity, text: written(show.title, slug: show.slug),
        detail: "Show, \(count) episode\(count == 1 ? "" : "s")")
    }
  }

  /// The bare slug while it names this episode alone and has more than one part, else `show/slug`.
  private func slug(of entity: EntityID, _ head: EpisodeHead) throws(CatalogError) -> String {
    let isOneWord = !head.slug.contains("-")
    if !(isOneWord && style == .link), try catalog.entities(slug: head.slug) == [entity] {
      return head.slug
    }
    return "\(try catalog.show(head.show).slug)/\(head.slug)"
  }

  private func written(_ name: String, slug: String) -> String {
    switch style {
    case .slug: return slug
    case .name: return name
    case .link:
      // One word between brackets is somebody else's note; `@` makes it ours.
      return Slug.parts(name).count > 1 || name.contains("/") ? name : "@\(slug)"
    }
  }

  private func personDetail(_ entity: EntityID) throws(CatalogError) -> String {
    let appearances = try catalog.appearances(of: entity)
    guard let latest = appearances.first else { return "Person" }
    let role = appearances.contains { $0.role == .guest } ? "Guest" : "Host"
    let title = try catalog.head(latest.episode).title
    return appearances.count == 1
      ? "\(role): \(title)" : "\(role) in \(appearances.count) episodes, last: \(title)"
  }
}

/// An episode in one line: title and day.
package enum EpisodeLine {
  package static func text(_ head: EpisodeHead) -> String {
    guard let published = head.published else { return head.title }
    return "\(head.title) (\(published.day))"
  }
}
