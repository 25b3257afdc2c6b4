// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import JSON
internal import Naming

/// An entity in one line, for a person or for a program.
struct EntityLine {
  let catalog: Catalog

  /// `episode  slug  title (day)`.
  func text(_ entity: EntityID) throws(CatalogError) -> String {
    let line = try names(entity)
    let kind = entity.kind.word
    let padding = String(repeating: " ", count: 8 - kind.utf8.count)
    return "\(kind)\(padding) \(line.slug)  \(line.name)"
  }

  /// `{"entity": "episode", "slug": …, "show": …, "title": …}`; people have a `name`.
  func write(_ entity: EntityID, to writer: inout JSONWriter) throws(CatalogError) {
    let show = entity.kind == .episode ? try catalog.show(catalog.head(entity).show).slug : nil
    let line = try identity(entity)
    writer.object {
      $0.field("entity", entity.kind.word)
      $0.field("slug", line.slug)
      $0.field("show", show)
      $0.field(entity.kind == .person ? "name" : "title", line.name)
    }
  }

  /// The slug, and the name or title as the catalog writes it.
  func identity(_ entity: EntityID) throws(CatalogError) -> (slug: String, name: String) {
    let label = try catalog.label(entity)
    return (label.slug, label.name)
  }

  private func names(_ entity: EntityID) throws(CatalogError) -> (slug: String, name: String) {
    let label = try catalog.label(entity)
    return (label.slug, EpisodeLine.text(label))
  }
}
