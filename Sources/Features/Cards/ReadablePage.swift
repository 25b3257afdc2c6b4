// SPDX-License-Identifier: MIT

package import Catalog
package import Naming

/// A Markdown page of an entry whose source is no readable text (XML, JSON Lines, the sample).
package struct ReadablePage: Equatable, Sendable {
  /// Below the folder of generated pages: `show-slug/episode-slug.md`, made of slugs only.
  package var relativePath: String
  package var text: String

  /// Where the title stands, 0-based.
  package static let titleLine = 0
  /// What stands before the title in its line.
  package static let titlePrefix = "# "

  package init(of entity: EntityID, in catalog: Catalog) throws(CatalogError) {
    let title = try catalog.label(entity).name
    relativePath = try Self.relativePath(of: entity, in: catalog)
    var card = try EntityCards(catalog: catalog).card(of: entity, noteCount: nil)
    card.blocks.removeFirst()
    let flat = title.split(whereSeparator: \.isNewline).joined(separator: " ")
    text = "\(Self.titlePrefix)\(flat)\n\n\(card.markdown)\n"
  }

  /// The path of an entity's page without its text.
  package static func relativePath(
    of entity: EntityID, in catalog: Catalog
  ) throws(CatalogError) -> String {
    let label = try catalog.label(entity)
    guard let show = label.show else { return "\(label.slug).md" }
    return "\(try catalog.label(show).slug)/\(label.slug).md"
  }
}
