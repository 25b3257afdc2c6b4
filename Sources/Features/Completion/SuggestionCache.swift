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
  private static let limit = 2048

  private let form: (Suggestion) -> [UInt8]

  private weak var catalog: Catalog?
  /// By entity, style and whether something follows.
  private var known: [UInt64: Suggestion] = [:]
  private var showSlugs: [EntityID: String] = [:]

  /// - Parameter form: makes of a suggestion what is the same of it in every list.
  package init(form: @escaping (Suggestion) -> [UInt8] = { _ in [] }) {
    self.form = form
  }

  /// To be called before the suggestions of a list are asked for.
  func use(_ catalog: Catalog) {
    guard self.catalog !== catalog || known.count >= Self.limit else { return }
    self.catalog = catalog
    known.removeAll(keepingCapacity: true)
    showSlugs.removeAll(keepingCapacity: true)
  }

  /// The slug of an episode's show.
  func slug(ofShow show: EntityID, of catalog: Catalog) throws(CatalogError) -> String {
    if let slug = showSlugs[show] { return slug }
    let slug = try catalog.label(show).slug
    showSlugs[show] = slug
    return slug
  }

  /// The suggestion, where it was remembered.
  func suggestion(_ entity: EntityID, _ style: SuggestionStyle, closing: String) -> Suggestion? {
    known[Self.key(entity, style, closing)]
  }

  /// Gives a suggestion its form and remembers it.
  func remember(_ suggestion: Suggestion, _ style: SuggestionStyle) {
    finish(suggestion)
    known[Self.key(suggestion.entity, style, suggestion.closing)] = suggestion
  }

  /// Gives a suggestion its form that only one list has.
  func finish(_ suggestion: Suggestion) { suggestion.form = form(suggestion) }

  private static func key(
    _ entity: EntityID, _ style: SuggestionStyle, _ closing: String
  ) -> UInt64 {
    UInt64(style.rawValue) << 33 | (closing.isEmpty ? 0 : 1 << 32) | UInt64(entity.rawValue)
  }
}
