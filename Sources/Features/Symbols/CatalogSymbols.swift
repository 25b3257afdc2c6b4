// SPDX-License-Identifier: MIT

package import Catalog
package import Naming
internal import Notes

/// An entity of the catalog, found by name.
package struct CatalogSymbol: Equatable, Sendable {
  package var kind: EntityKind
  /// One line, never empty.
  package var name: String
  /// An episode's show; of a person and the others, their episodes.
  package var container: String
  /// Names the entity over rebuilds of the index; see `EntityKey`.
  package var key: String
  package var entity: EntityID
}

/// Finds episodes, people, books and shows by what is typed of them: found and ranked as completion does.
package struct CatalogSymbols {
  private let completion: Completion
  private let catalog: Catalog

  /// - Parameter completion: whose limit is the most symbols found.
  package init(catalog: Catalog, completion: Completion) {
    self.catalog = catalog
    self.completion = completion
  }

  package func find(_ query: String) throws(CatalogError) -> [CatalogSymbol] {
    let typed = PartialMention(
      place: .wikiLink(isClosed: true), typed: query, replace: 0..<0, start: 0)
    guard let found = try completion.suggestions(for: [typed]) else { return [] }
    var symbols: [CatalogSymbol] = []
    for item in found.items { symbols.append(try symbol(of: item)) }
    return symbols
  }

  private func symbol(of item: Suggestion) throws(CatalogError) -> CatalogSymbol {
    let label = try catalog.label(item.entity)
    let name = OneLine.text(label.name)
    var container = item.detail
    if let show = label.show { container = try catalog.label(show).name }
    return CatalogSymbol(
      kind: item.entity.kind, name: name.isEmpty ? label.slug : name,
      container: OneLine.text(container), key: item.key, entity: item.entity)
  }
}

extension Destinations {
  /// The one place to go to: an episode's or a show's own, for the others their newest episode's.
  package func newest(of entity: EntityID) throws(CatalogError) -> Destination? {
    switch entity.kind {
    case .episode, .show: return try find([entity]).first
    case .person, .book:
      guard let episode = try catalog.episodeCount(of: entity).newest else { return nil }
      return try find([episode]).first
    }
  }
}
