// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// What the editor asks about a place in a note.
extension Session {
  func hover(_ params: TextDocumentPositionParams) throws(ResponseError) -> LSP.Hover? {
    guard let (note, subject) = subject(params) else { return nil }
    let hover = Features.Hover(
      catalog: catalog, takeawayLimit: configuration.hoverTakeaways,
      noteCount: { self.noteCount(of: $0) })
    let cards =
      try ask { () throws(CatalogError) in
        try hover.cards(of: subject.entities, at: subject.moment)
      } ?? []
    guard !cards.isEmpty else { return nil }
    let kind = capabilities.textDocument.hover.preferredFormat
    return LSP.Hover(
      contents: CardText.content(cards, kind), range: LSPRange(subject.range, in: note, unit: unit))
  }

  func definition(_ params: TextDocumentPositionParams) throws(ResponseError) -> Destinations? {
    try destinations(
      params, .definition, links: capabilities.textDocument.definition.linkSupport)
  }

  func declaration(_ params: TextDocumentPositionParams) throws(ResponseError) -> Destinations? {
    try destinations(
      params, .declaration, links: capabilities.textDocument.declaration.linkSupport)
  }

  func references(_ params: ReferenceParams) throws(ResponseError) -> ReferencesAnswer? {
    let place = TextDocumentPositionParams(
      textDocument: params.textDocument, position: params.position)
    guard let (_, subject) = subject(place) else { return nil }
    let declarations =
      params.includeDeclaration ? try destinations(of: subject, .definition)?.locations : nil
    notes.refreshIndex()
    return ReferencesAnswer(
      declarations: declarations ?? [],
      mentions: notes.spelled(References.find(subject.entities, in: notes.index)))
  }

  func highlights(_ params: TextDocumentPositionParams) -> [DocumentHighlight]? {
    guard let note = notes[params.textDocument.uri] else { return nil }
    let offset = note.offset(of: params.position, unit: unit)
    let ranges = Highlights.find(at: offset, in: note, isNote: notes.index.hasNote)
    guard !ranges.isEmpty else { return nil }
    return ranges.map {
      DocumentHighlight(range: LSPRange($0, in: note, unit: unit), kind: .text)
    }
  }

  // MARK: Parts

  /// Asks the catalog; damage is answered with nothing, said, and mended.
  func ask<Answer>(
    _ look: () throws(CatalogError) -> Answer?
  ) throws(ResponseError) -> Answer? {
    do throws(CatalogError) {
      return try look()
    } catch {
      catalogFailed(error)
      throw .requestFailed("the catalog index is damaged and is being rebuilt")
    }
  }

  func subject(_ params: TextDocumentPositionParams) -> (Note, Subject)? {
    guard let note = notes[params.textDocument.uri] else { return nil }
    let offset = note.offset(of: params.position, unit: unit)
    let subject = Subject(at: offset, in: note, isNote: notes.index.hasNote)
    return subject.map { (note, $0) }
  }

  /// How many notes mention an entity; nil while the notes are being read.
  private func noteCount(of entity: EntityID) -> Int? {
    guard isSettled else { return nil }
    notes.refreshIndex()
    return notes.index.noteCount(of: entity)
  }

  private func destinations(
    _ params: TextDocumentPositionParams, _ wish: DestinationWish, links: Bool
  ) throws(ResponseError) -> Destinations? {
    guard let (note, subject) = subject(params) else { return nil }
    var found = try destinations(of: subject, wish)
    if links { found?.origin = LSPRange(subject.range, in: note, unit: unit) }
    return found
  }

  /// Where the pages of entries without a readable source are written.
  var pages: PageFolder {
    PageFolder(
      path: index.location?.pagesDirectory ?? "", catalog: catalog, written: writtenPages)
  }

  private func destinations(
    of subject: Subject, _ wish: DestinationWish
  ) throws(ResponseError) -> Destinations? {
    try ask { () throws(CatalogError) in
      let finder = Features.Destinations(catalog: catalog, wish: wish)
      let pages = pages
      var links: [Destinations.Target] = []
      for destination in try finder.find(subject.entities) {
        if let target = try Destinations.Target(destination, pages: pages, unit: unit) {
          links.append(target)
        }
      }
      return links.isEmpty ? nil : Destinations(targets: links)
    }
  }
}
