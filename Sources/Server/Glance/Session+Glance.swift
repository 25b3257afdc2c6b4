// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// Links, hints, colours and lenses of a note.
extension Session {
  func links(_ params: DocumentParams) throws(ResponseError) -> [DocumentLink]? {
    guard let note = notes[params.textDocument.uri] else { return nil }
    let finder = NoteLinks(catalog: catalog) { self.isOurs($0) }
    let links = try ask { () throws(CatalogError) in try finder.find(in: note) } ?? []
    let hasTooltip = capabilities.textDocument.showsLinkTooltips
    return links.map { link in
      let what = link.seconds.map { "Listen from \(Timestamp.text(seconds: $0))" }
      return DocumentLink(
        range: LSPRange(link.range, in: note, unit: unit), target: link.url,
        tooltip: hasTooltip ? what ?? "Open the page" : nil)
    }
  }

  func hints(_ params: DocumentRangeParams) throws(ResponseError) -> [InlayHint]? {
    guard let note = notes[params.textDocument.uri] else { return nil }
    let finder = EpisodeHints(
      catalog: catalog, style: configuration.hints, isNote: notes.index.hasNote)
    let part = note.offsets(of: params.range, unit: unit)
    let hints = try ask { () throws(CatalogError) in try finder.find(in: note, part) } ?? []
    let resolves = capabilities.textDocument.inlayHint.resolvesTooltip
    return hints.map { hint in
      let position = note.lines.position(of: hint.offset, unit: unit, in: note.text)
      return InlayHint(
        position: Position(position), label: hint.text, data: resolves ? hint.key : nil)
    }
  }

  /// Brings the card of the episode; a hint of another catalog comes back as it is.
  func resolve(_ hint: InlayHint) throws(ResponseError) -> InlayHint? {
    guard let key = hint.data else { return hint }
    var resolved = hint
    resolved.tooltip = try ask { () throws(CatalogError) -> MarkupContent? in
      guard let entity = try EntityKey.find(key, in: catalog) else { return nil }
      let card = try EntityCards(catalog: catalog, takeawayLimit: configuration.hoverTakeaways)
        .card(of: entity, noteCount: nil)
      return CardText.content([card], capabilities.textDocument.hover.preferredFormat)
    }
    return resolved
  }

  func tokens(_ params: DocumentParams) -> SemanticTokens? {
    notes[params.textDocument.uri].map { tokens(of: $0, 0..<$0.text.count) }
  }

  func tokens(_ params: DocumentRangeParams) -> SemanticTokens? {
    notes[params.textDocument.uri].map {
      tokens(of: $0, $0.offsets(of: params.range, unit: unit))
    }
  }

  func lenses(_ params: DocumentParams) throws(ResponseError) -> [CodeLens]? {
    guard let note = notes[params.textDocument.uri] else { return nil }
    notes.refreshIndex()
    let name = WorkspaceNotes.name(of: params.textDocument.uri.canonical)
    let lenses = try ask { () throws(CatalogError) -> [NoteLens]? in
      let finder = NoteEntity(catalog: catalog, wishes: wishes)
      guard let entity = try finder.find(in: note, named: name) else { return nil }
      return try NoteLenses(catalog: catalog, index: notes.index).find(of: entity, uri: note.uri)
    }
    return lenses.map { lenses in
      let heading = note.firstHeading?.range.lowerBound ?? 0
      let line = Position(line: note.lines.line(at: heading), character: 0)
      let range = LSPRange(start: line, end: line)
      return lenses.map { CodeLens(range: range, command: command($0)) }
    }
  }

  /// A client that can show no document gets something to read.
  private func command(_ lens: NoteLens) -> Command {
    guard let key = lens.key, capabilities.window.showDocument else {
      return Command(title: lens.title)
    }
    return Command(title: lens.title, command: CommandName.show.rawValue, arguments: [key])
  }

  private func tokens(of note: Note, _ part: Range<Int>) -> SemanticTokens {
    var tokens = SemanticTokens()
    for token in MentionTokens.find(in: note, part, isNote: notes.index.hasNote) {
      let range = LSPRange(token.range, in: note, unit: unit)
      tokens.add(
        at: range.start, length: range.end.character - range.start.character,
        type: TokenLegend.type(of: token.kind))
    }
    return tokens
  }
}
