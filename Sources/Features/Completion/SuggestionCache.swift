// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Remembers how entities were written: with each key most of a list is what the last one showed,
/// and reading it anew is half the cost of an answer.
///
/// Belongs to one thread. Holds for one catalog, and forgets all when it is asked about another.
///
/// Memory: at most 2 MB.
package final class SuggestionCache {
  private struct Key: Hashable {
    let entity: EntityID
    let style: SuggestionStyle
  }

  private static let limit = 4096

  private weak var catalog: Catalog?
  private var known: [Key: Suggestion] = [:]

  package init() {}

  /// The suggestion as it was remembered, or as `write` makes it.
  func suggestion(
    _ entity: EntityID, _ style: SuggestionStyle, of catalog: Catalog,
    _ write: () throws(CatalogError) -> Suggestion
  ) throws(CatalogError) -> Suggestion {
    if self.catalog !== catalog || known.count >= Self.limit {
      self.catalog = catalog
      known.removeAll(keepingCapacity: true)
    }
    let key = Key(entity: entity, style: style)
    if let suggestion = known[key] { return suggestion }
    let suggestion = try write()
    known[key] = suggestion
    return suggestion
  }
}
