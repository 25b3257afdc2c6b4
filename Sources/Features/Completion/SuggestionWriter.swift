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
///
/// On the path of every completion, fifty times: reads labels only.
struct SuggestionWriter {
  let catalog: Catalog
  let style: SuggestionStyle
  private var showSlugs: [EntityID: String] = [:]

  init(catalog: Catalog, style: SuggestionStyle) {
    self.catalog = catalog
    self.style = style
  }

  mutating func suggestion(_ entity: EntityID) throws(CatalogError) -> Suggestion {
    let label = try catalog.label(entity)
    guard entity.kind == .episode else {
      return Suggestion(
        entity: entity, text: written(label.name, slug: label.slug),
        key: EntityKey.make(entity.kind, label.slug, show: nil), detail: try detail(entity))
    }
    let show = try showSlug(label.show)
    return Suggestion(
      entity: entity, text: try slug(label.slug, show: show),
      key: EntityKey.make(.episode, label.slug, show: show), detail: EpisodeLine.text(label))
  }

  /// The bare slug while it names this episode alone and has more than one part, else `show/slug`.
  private func slug(_ slug: String, show: String) throws(CatalogError) -> String {
    let isOneWord = !slug.utf8.contains(UInt8(ascii: "-"))
    if !(isOneWord && style == .link), try catalog.count(slug: slug) == 1 { return slug }
    return "\(show)/\(slug)"
  }

  private func written(_ name: String, slug: String) -> String {
    switch style {
    case .slug: slug
    case .name: name
    // One word between brackets is somebody else's note; `@` makes it ours.
    case .link: name.utf8.contains(0x20) || Slug.parts(name).count > 1 ? name : "@\(slug)"
    }
  }

  private func detail(_ entity: EntityID) throws(CatalogError) -> String {
    let (count, newest) = try catalog.episodeCount(of: entity)
    let episodes = EntityKind.episode.counted(count)
    switch entity.kind {
    case .book:
      let authors = try catalog.book(entity).authors.joined(separator: ", ")
      return authors.isEmpty ? "Book" : "Book by \(authors)"
    case .show: return "Show, \(episodes)"
    case .person, .episode:
      guard let newest else { return "Person" }
      let title = try catalog.label(newest).name
      return count == 1 ? title : "\(episodes), last: \(title)"
    }
  }

  private mutating func showSlug(_ show: EntityID?) throws(CatalogError) -> String {
    guard let show else { return "" }
    if let known = showSlugs[show] { return known }
    let slug = try catalog.label(show).slug
    showSlugs[show] = slug
    return slug
  }
}

/// An episode in one line: title and day.
package enum EpisodeLine {
  package static func text(_ label: EntityLabel) -> String {
    guard let published = label.published else { return label.name }
    return "\(label.name) (\(published.day))"
  }
}
