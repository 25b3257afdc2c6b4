// SPDX-License-Identifier: MIT

package import Catalog
package import Naming

/// Where an entry of the catalog can be read.
package struct Destination: Equatable, Sendable {
  package enum Place: Equatable, Sendable {
    /// Lines of a source that a person can read; 0-based, the last one included.
    case source(path: String, firstLine: Int, lastLine: Int)
    /// A page made from the catalog, for an entry whose source is no readable text.
    case page(EntityID)
    /// The element of an entry in a source that is no readable text: `<item>`, a line of JSON Lines;
    /// where the file has gone since, the entry's page.
    case element(EntityID, path: String, firstLine: Int, lastLine: Int)
  }

  /// The line to look at, and what to select in it.
  package struct Title: Equatable, Sendable {
    /// 0-based.
    package var line: Int
    package var text: String
    package var selection: Range<String.Index>
  }

  package var place: Place
  /// Of an element, the title of the page that stands in for it.
  package var title: Title
}

/// What is asked of a destination.
package enum DestinationWish: Sendable {
  /// A text that a person can read.
  case definition
  /// The very element in the source, readable or not.
  case declaration
}

/// Finds where an entity is defined: an episode at its entry; a person, book or show at each of its
/// episodes, newest first, the name in the title (else the title) selected.
package struct Destinations {
  let catalog: Catalog
  private let wish: DestinationWish
  /// A show of a thousand episodes has a thousand entries; more than a list can show.
  private static let limit = 1000

  package init(catalog: Catalog, wish: DestinationWish = .definition) {
    self.catalog = catalog
    self.wish = wish
  }

  package func find(_ entities: [EntityID]) throws(CatalogError) -> [Destination] {
    var destinations: [Destination] = []
    for entity in entities {
      for destination in try find(entity) where !destinations.contains(destination) {
        destinations.append(destination)
      }
    }
    return destinations
  }

  private func find(_ entity: EntityID) throws(CatalogError) -> [Destination] {
    switch entity.kind {
    case .episode: return [try entry(entity, selecting: [])]
    case .person:
      let person = try catalog.person(entity)
      return try entries(
        catalog.appearances(of: entity).map(\.episode), selecting: [person.name] + person.aliases)
    case .book: return try entries(catalog.episodes(of: entity), selecting: [])
    case .show: return try showPage(entity)
    }
  }

  private func entries(
    _ episodes: [EntityID], selecting names: [String]
  ) throws(CatalogError) -> [Destination] {
    var destinations: [Destination] = []
    for episode in episodes.prefix(Self.limit) {
      destinations.append(try entry(episode, selecting: names))
    }
    return destinations
  }

  private func entry(
    _ id: EntityID, selecting names: [String]
  ) throws(CatalogError) -> Destination {
    let episode = try catalog.episode(id)
    let selection = Self.selection(in: episode.title, names: names)
    guard let source = episode.source, source.isReadable || wish == .declaration,
      !source.path.isEmpty
    else { return Self.page(of: id, title: episode.title, selection) }
    let lines = (first: source.line - 1, last: source.endLine - 1)
    guard source.isReadable else {
      var page = Self.page(of: id, title: episode.title, selection)
      page.place = .element(id, path: source.path, firstLine: lines.first, lastLine: lines.last)
      return page
    }
    return Destination(
      place: .source(path: source.path, firstLine: lines.first, lastLine: lines.last),
      title: .init(line: source.titleLine - 1, text: episode.title, selection: selection))
  }

  private static func page(
    of entity: EntityID, title: String, _ selection: Range<String.Index>
  ) -> Destination {
    Destination(
      place: .page(entity),
      title: .init(
        line: ReadablePage.titleLine, text: ReadablePage.titlePrefix + title,
        selection: shifted(selection, in: title)))
  }

  /// A show has no lines of its own in most sources: its page lists its episodes.
  private func showPage(_ entity: EntityID) throws(CatalogError) -> [Destination] {
    let title = try catalog.show(entity).title
    return [Self.page(of: entity, title: title, title.startIndex..<title.endIndex)]
  }

  private static func selection(in title: String, names: [String]) -> Range<String.Index> {
    for name in names {
      if let range = title.range(ofPhrase: name) { return range }
    }
    return title.startIndex..<title.endIndex
  }

  private static func shifted(_ range: Range<String.Index>, in title: String) -> Range<String.Index>
  {
    let whole = ReadablePage.titlePrefix + title
    let start =
      ReadablePage.titlePrefix.utf8.count
      + title.utf8.distance(
        from: title.startIndex, to: range.lowerBound)
    let length = title.utf8.distance(from: range.lowerBound, to: range.upperBound)
    let lower = whole.utf8.index(whole.startIndex, offsetBy: start)
    return lower..<whole.utf8.index(lower, offsetBy: length)
  }
}

extension String {
  /// Where the words of `phrase` stand in a row, accents and case folded.
  fileprivate func range(ofPhrase phrase: String) -> Range<String.Index>? {
    let words = Phrase.words(in: Array(utf8))
    let wanted = Phrase.words(in: Array(phrase.utf8)).map(\.hash)
    guard !wanted.isEmpty, wanted.count <= words.count else { return nil }
    for first in 0...(words.count - wanted.count) {
      let candidate = words[first..<first + wanted.count]
      guard candidate.map(\.hash) == wanted, let last = candidate.last else { continue }
      return utf8.index(
        startIndex, offsetBy: words[first].range.lowerBound)..<utf8.index(
          startIndex, offsetBy: last.range.upperBound)
    }
    return nil
  }
}
