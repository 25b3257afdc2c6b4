// SPDX-License-Identifier: MIT

package import Catalog
internal import Naming
package import Notes

/// Finds what a note taker may be about to write (design: *What the server answers*, Completion).
package struct Completion {
  let catalog: Catalog
  let limit: Int
  private let surroundings: Surroundings
  let cache: SuggestionCache

  /// From how many people on a name of two letters is offered in prose only to those who mention it.
  private static let smallCatalog = 5000

  /// - Parameter cache: what earlier completions of the same session have read.
  package init(
    catalog: Catalog, limit: Int, surroundings: Surroundings,
    cache: SuggestionCache = SuggestionCache()
  ) {
    self.catalog = catalog
    self.limit = limit
    self.surroundings = surroundings
    self.cache = cache
  }

  /// Suggestions for the first reading of what is being typed that has any; a typo is forgiven where
  /// none has.
  ///
  /// - Parameter readings: the likeliest first (`Note.partialMentions`).
  /// - Returns: nil where nothing of ours can be written.
  package func suggestions(
    for readings: [PartialMention]
  ) throws(CatalogError) -> Suggestions? {
    var first: Suggestions?
    for forgivesTypo in [false, true] {
      for reading in readings {
        guard let found = try suggestions(for: reading, forgivesTypo) else { continue }
        if !found.items.isEmpty { return found }
        first = first ?? found
      }
    }
    return first
  }

  private func suggestions(
    for partial: PartialMention, _ forgivesTypo: Bool
  ) throws(CatalogError) -> Suggestions? {
    switch partial.place {
    case .wikiLink(let isClosed):
      return try link(partial, forgivesTypo, closing: isClosed ? "" : "]]")
    case .handle:
      return try all(partial, forgivesTypo, kinds: EntityKind.allCases, style: .slug)
    case .bareSlug:
      return try all(partial, forgivesTypo, kinds: [.episode], style: .slug)
    case .frontMatter(let key):
      guard let kind = FrontMatterKey(key)?.kind else { return nil }
      return try all(partial, forgivesTypo, kinds: [kind], style: .name)
    case .prose:
      return try prose(partial, forgivesTypo)
    case .moment(let target, let place, let isClosed):
      if forgivesTypo { return nil }
      return try moments(partial, of: target, in: place, closing: isClosed ? "" : "]]")
    }
  }

  private func link(
    _ partial: PartialMention, _ forgivesTypo: Bool, closing: String
  ) throws(CatalogError) -> Suggestions? {
    var partial = partial
    var style = SuggestionStyle.link
    if partial.typed.hasPrefix("@") {
      partial = partial.withoutFirstByte()
      style = .name
    }
    return try all(
      partial, forgivesTypo, kinds: EntityKind.allCases, style: style, closing: closing)
  }

  private func all(
    _ partial: PartialMention, _ forgivesTypo: Bool, kinds: [EntityKind],
    style: SuggestionStyle, closing: String = ""
  ) throws(CatalogError) -> Suggestions? {
    // Where slugs are shown, it is mostly an episode's that is typed.
    let matches = try find(
      partial.typed, kinds, forgivesTypo, favoured: style == .slug ? .episode : nil)
    return Suggestions(
      items: try items(matches, style: style, closing: closing), replace: partial.replace,
      typed: partial.typed)
  }

  private func prose(
    _ partial: PartialMention, _ forgivesTypo: Bool
  ) throws(CatalogError) -> Suggestions? {
    let typed = partial.typed
    guard typed.first?.isUppercase ?? false, typed.count >= 2 else { return nil }
    // Of a capitalised word alone nobody knows that it is a name; the second word vouches for it.
    if forgivesTypo && !typed.utf8.contains(0x20) { return nil }
    let found = try find(typed, [.person], forgivesTypo)
    let isOpen = typed.count >= 4 || catalog.count(.person) <= Self.smallCatalog
    let matches = isOpen ? found : found.filter { surroundings.holds($0.entity) }
    guard !matches.isEmpty else { return nil }
    return Suggestions(
      items: try items(matches, style: .name), replace: partial.replace, typed: typed)
  }

  private func find(
    _ typed: String, _ kinds: [EntityKind], _ forgivesTypo: Bool, favoured: EntityKind? = nil
  ) throws(CatalogError) -> [RankedMatch] {
    try SharedSearch(
      catalog: catalog, limit: limit, surroundings: surroundings, favoured: favoured
    ).find(typed, kinds, forgivesTypo: forgivesTypo)
  }

  private func items(
    _ matches: [RankedMatch], style: SuggestionStyle, closing: String = ""
  ) throws(CatalogError) -> [Suggestion] {
    cache.use(catalog)
    let known = matches.map { cache.suggestion($0.entity, style, closing: closing) }
    try catalog.announce(zip(matches, known).filter { $1 == nil }.map { $0.0.entity })
    let writer = SuggestionWriter(
      catalog: catalog, style: style, closing: closing, cache: cache)
    var items: [Suggestion] = []
    items.reserveCapacity(matches.count)
    for (match, known) in zip(matches, known) {
      if let known {
        items.append(known)
      } else {
        items.append(try writer.suggestion(match.entity))
      }
    }
    return items
  }
}

extension PartialMention {
  fileprivate func withoutFirstByte() -> PartialMention {
    var shorter = self
    shorter.typed.removeFirst()
    shorter.replace = replace.lowerBound + 1..<max(replace.lowerBound + 1, replace.upperBound)
    return shorter
  }
}
