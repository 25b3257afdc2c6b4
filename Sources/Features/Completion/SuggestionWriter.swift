// SPDX-License-Identifier: MIT

package import Catalog
internal import Naming

/// How an entity is written where the cursor is.
enum SuggestionStyle: UInt8 {
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
  /// What follows each text.
  let closing: String
  /// Is given what was written.
  let cache: SuggestionCache

  func suggestion(_ entity: EntityID) throws(CatalogError) -> Suggestion {
    let suggestion = try write(entity)
    cache.remember(suggestion, style)
    return suggestion
  }

  private func write(_ entity: EntityID) throws(CatalogError) -> Suggestion {
    let label = try catalog.label(entity)
    if entity.kind == .episode { return try episode(entity, label) }
    let text = written(label.name, slug: label.slug)
    let detail = try detail(entity)
    return Suggestion(
      entity, closing: closing, text: { $0 += text.utf8 }, detail: { $0 += detail.utf8 },
      key: { EntityKey.append(entity.kind, label.slug, show: nil, to: &$0) })
  }

  private func episode(
    _ entity: EntityID, _ label: EntityLabel
  ) throws(CatalogError) -> Suggestion {
    let show =
      try label.show.map { show throws(CatalogError) in
        try cache.slug(ofShow: show, of: catalog)
      } ?? ""
    let isAlone = try names(alone: label.slug)
    return Suggestion(
      entity, closing: closing,
      text: {
        if !isAlone {
          $0 += show.utf8
          $0.append(UInt8(ascii: "/"))
        }
        $0 += label.slug.utf8
      }, detail: { EpisodeLine.append(label, to: &$0) },
      key: { EntityKey.append(.episode, label.slug, show: show, to: &$0) })
  }

  /// Whether the bare slug names its episode alone and, in a link, has more than one part.
  private func names(alone slug: String) throws(CatalogError) -> Bool {
    if style == .link && !slug.utf8.contains(UInt8(ascii: "-")) { return false }
    return try !catalog.isShared(slug: slug)
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
}

/// An episode in one line: title and day.
package enum EpisodeLine {
  package static func text(_ label: EntityLabel) -> String {
    var bytes: [UInt8] = []
    append(label, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// As `text`, in UTF-8 behind other bytes.
  static func append(_ label: EntityLabel, to bytes: inout [UInt8]) {
    bytes += label.name.utf8
    guard let published = label.published else { return }
    bytes += " (".utf8
    bytes += published.day.utf8
    bytes.append(UInt8(ascii: ")"))
  }
}
