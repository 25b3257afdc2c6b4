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
    let title: String
    if entity.kind == .episode {
      let head = try catalog.head(entity)
      title = head.title
      relativePath = "\(try catalog.show(head.show).slug)/\(head.slug).md"
    } else {
      let show = try catalog.show(entity)
      title = show.title
      relativePath = "\(show.slug).md"
    }
    var card = try EntityCards(catalog: catalog).card(of: entity, noteCount: nil)
    card.blocks.removeFirst()
    let flat = title.split(whereSeparator: \.isNewline).joined(separator: " ")
    text = "\(Self.titlePrefix)\(flat)\n\n\(card.markdown)\n"
  }
}
