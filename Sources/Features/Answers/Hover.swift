// SPDX-License-Identifier: MIT

package import Catalog
package import Naming

/// What hovering a mention shows.
package struct Hover {
  private let cards: EntityCards
  private let noteCount: (EntityID) -> Int?
  /// A name of many people is not answered with a book.
  private static let cardLimit = 3

  /// - Parameters:
  ///   - takeawayLimit: how many takeaways an episode's card shows.
  ///   - noteCount: how many notes mention an entity; nil while that is not known yet.
  package init(catalog: Catalog, takeawayLimit: Int, noteCount: @escaping (EntityID) -> Int?) {
    cards = EntityCards(catalog: catalog, takeawayLimit: takeawayLimit)
    self.noteCount = noteCount
  }

  /// The cards of what a mention names, best first, under a line that says so when they are several.
  ///
  /// - Parameter moment: seconds into the episode; the first card says what is on then.
  package func cards(
    of entities: [EntityID], at moment: Int? = nil
  ) throws(CatalogError) -> [Card] {
    var shown: [Card] = []
    if entities.count > 1 {
      var note = Card()
      note.blocks.append(.prose("*\(entities.count) entries of the catalog go by this name.*"))
      shown.append(note)
    }
    for entity in entities.prefix(Self.cardLimit) {
      var card = try cards.card(of: entity, noteCount: noteCount(entity))
      if let moment, entity.kind == .episode {
        card.addMoment(moment, of: try cards.catalog.episode(entity))
      }
      shown.append(card)
    }
    return shown
  }
}
