// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming
internal import Notes

/// What a template may ask of an episode or a person, as Markdown without the power to harm.
struct NoteFields {
  private var values: [String: String] = [:]

  /// Empty for a field that does not exist, or of which nothing is known.
  subscript(name: String) -> String { values[name] ?? "" }

  init(of entity: EntityID, in catalog: Catalog) throws(CatalogError) {
    let label = try catalog.label(entity)
    values["slug"] = label.slug
    values["title"] = Self.inline(label.name)
    if entity.kind == .episode {
      try addEpisode(catalog.episode(entity), try catalog.show(catalog.head(entity).show))
    } else {
      try addPerson(entity, catalog)
    }
  }

  private mutating func addEpisode(_ episode: Episode, _ show: Show) {
    values["show"] = Self.inline(show.title)
    values["link"] =
      [episode.link, episode.enclosureURL].compactMap { $0 }
      .first(where: Self.isAddress) ?? ""
    values["episode"] = "\(show.slug)/\(episode.slug)"
    values["date"] = episode.published?.day ?? ""
    values["length"] = episode.durationSeconds.map(Duration.text) ?? ""
    values["guests"] = episode.guests.map { Self.inline($0.name) }.joined(separator: ", ")
    values["hosts"] = episode.hosts.map { Self.inline($0.name) }.joined(separator: ", ")
    values["summary"] = Self.passage(episode.summary)
    values["takeaways"] = episode.takeaways.map { "- \(Self.inline($0))" }.joined(separator: "\n")
    values["chapters"] = episode.chapters
      .map { "- \(Timestamp.text(seconds: $0.start)) \(Self.inline($0.title))" }
      .joined(separator: "\n")
    values["citation"] = citation
  }

  private mutating func addPerson(_ entity: EntityID, _ catalog: Catalog) throws(CatalogError) {
    guard entity.kind == .person else { return }
    values["summary"] = Self.passage(try catalog.person(entity).introduction)
    var lines: [String] = []
    for appearance in try catalog.appearances(of: entity).prefix(Self.mostEpisodes) {
      let label = try catalog.label(appearance.episode)
      let isOne = try !catalog.isShared(slug: label.slug)
      let show = try catalog.head(appearance.episode).show
      let target = isOne ? label.slug : "\(try catalog.label(show).slug)/\(label.slug)"
      lines.append("- [[\(target)]]")
    }
    values["episodes"] = lines.joined(separator: "\n")
  }

  private static var mostEpisodes: Int { 100 }

  /// `> [Title](https://…), Show, 2021-03-04`.
  private var citation: String {
    let title = self["title"]
    let link = self["link"]
    let named = link.isEmpty ? title : "[\(title)](<\(link)>)"
    return "> "
      + [named, self["show"], self["date"]].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func inline(_ text: String) -> String {
    var writer = MarkdownWriter()
    writer.passage(text, isInline: true)
    return writer.text
  }

  private static func passage(_ text: String) -> String {
    var writer = MarkdownWriter()
    writer.passage(text)
    return writer.text
  }

  private static func isAddress(_ text: String) -> Bool {
    let start = text.prefix(8).lowercased()
    return (start.hasPrefix("https://") || start.hasPrefix("http://"))
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x3C && $0 != 0x3E && $0 != 0x7F }
  }
}
