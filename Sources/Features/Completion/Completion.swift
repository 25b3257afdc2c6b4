// SPDX-License-Identifier: MIT

package import Catalog
package import Naming
package import Notes

/// Finds what a note taker may be about to write (design: *What the server answers*, Completion).
package struct Completion {
  let catalog: Catalog
  let limit: Int
  /// Whether some note of the workspace mentions the entity.
  private let isMentioned: (EntityID) -> Bool

  /// From how many people on a name of two letters is offered in prose only to those who mention it.
  private static let smallCatalog = 5000

  package init(catalog: Catalog, limit: Int, isMentioned: @escaping (EntityID) -> Bool) {
    self.catalog = catalog
    self.limit = limit
    self.isMentioned = isMentioned
  }

  /// Suggestions for the first reading of what is being typed that has any.
  ///
  /// - Parameter readings: the likeliest first (`Note.partialMentions`).
  /// - Returns: nil where nothing of ours can be written.
  package func suggestions(
    for readings: [PartialMention]
  ) throws(CatalogError) -> Suggestions? {
    var first: Suggestions?
    for reading in readings {
      guard let found = try suggestions(for: reading) else { continue }
      if !found.items.isEmpty { return found }
      first = first ?? found
    }
    return first
  }

  private func suggestions(for partial: PartialMention) throws(CatalogError) -> Suggestions? {
    switch partial.place {
    case .wikiLink(let isClosed):
      return try link(partial, closing: isClosed ? "" : "]]")
    case .handle:
      return try all(partial, kinds: Set(EntityKind.allCases), style: .slug)
    case .bareSlug:
      return try all(partial, kinds: [.episode], style: .slug)
    case .frontMatter(let key):
      guard let kind = FrontMatterKey(key)?.kind else { return nil }
      return try all(partial, kinds: [kind], style: .name)
    case .prose:
      return try prose(partial)
    case .moment(let target, let place, let isClosed):
      return try moments(partial, of: target, in: place, closing: isClosed ? "" : "]]")
    }
  }

  private func link(_ partial: PartialMention, closing: String) throws(CatalogError) -> Suggestions?
  {
    var partial = partial
    var style = SuggestionStyle.link
    if partial.typed.hasPrefix("@") {
      partial = partial.withoutFirstByte()
      style = .name
    }
    return try all(partial, kinds: Set(EntityKind.allCases), style: style, closing: closing)
  }

  private func all(
    _ partial: PartialMention, kinds: Set<EntityKind>, style: SuggestionStyle, closing: String = ""
  ) throws(CatalogError) -> Suggestions? {
    let result = try SharedSearch(catalog: catalog, limit: limit).find(partial.typed, kinds)
    return Suggestions(
      items: try items(result.matches, style: style), replace: partial.replace,
      typed: partial.typed, closing: closing,
      isIncomplete: !partial.typed.isEmpty || result.isTruncated)
  }

  private func prose(_ partial: PartialMention) throws(CatalogError) -> Suggestions? {
    let typed = partial.typed
    guard typed.first?.isUppercase ?? false, typed.count >= 2 else { return nil }
    let result = try catalog.search(Query(text: typed, kinds: [.person], limit: limit))
    let isOpen = typed.count >= 4 || catalog.count(.person) <= Self.smallCatalog
    let matches = isOpen ? result.matches : result.matches.filter { isMentioned($0.entity) }
    guard !matches.isEmpty else { return nil }
    return Suggestions(
      items: try items(matches, style: .name), replace: partial.replace, typed: typed,
      closing: "", isIncomplete: true)
  }

  private func items(
    _ matches: [Match], style: SuggestionStyle
  ) throws(CatalogError) -> [Suggestion] {
    var writer = SuggestionWriter(catalog: catalog, style: style)
    var items: [Suggestion] = []
    items.reserveCapacity(matches.count)
    for match in mentionedFirst(matches) { items.append(try writer.suggestion(match.entity)) }
    return items
  }

  /// Within a tier, what the workspace already speaks of comes first.
  private func mentionedFirst(_ matches: [Match]) -> [Match] {
    let known = Set(matches.map(\.entity).filter(isMentioned))
    guard !known.isEmpty else { return matches }
    return matches.enumerated().sorted { left, right in
      let leftKey = (left.element.tier, known.contains(left.element.entity) ? 0 : 1, left.offset)
      let rightKey = (
        right.element.tier, known.contains(right.element.entity) ? 0 : 1, right.offset
      )
      return leftKey < rightKey
    }.map(\.element)
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
