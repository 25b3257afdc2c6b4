// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// Symbols of a note, and of the catalog.
extension Session {
  func documentSymbols(_ params: DocumentParams) throws(ResponseError) -> DocumentSymbols? {
    guard configuration.symbols != .off, let note = notes[params.textDocument.uri] else {
      return nil
    }
    let outline = Outline(catalog: catalog) { self.isOurs($0) }
    let items = try ask { () throws(CatalogError) in
      try outline.items(of: note, withHeadings: configuration.symbols == .headings)
    }
    return DocumentSymbols(
      symbols: (items ?? []).map { DocumentSymbol($0, in: note, unit: unit) },
      flatIn: capabilities.symbols.isHierarchical ? nil : params.textDocument.uri)
  }

  /// Where the client resolves, nothing is read or written for a symbol that it only lists.
  func workspaceSymbols(
    _ params: WorkspaceSymbolParams
  ) throws(ResponseError) -> [SymbolInformation]? {
    let completion = Completion(
      catalog: catalog, limit: min(50, configuration.completionLimit),
      surroundings: Surroundings(shortlist: shortlist) { self.notes.index.isMentioned($0) })
    let isLazy = capabilities.symbols.resolvesRange
    return try ask { () throws(CatalogError) in
      var symbols: [SymbolInformation] = []
      for symbol in try CatalogSymbols(catalog: catalog, completion: completion).find(params.query)
      {
        guard let place = try place(of: symbol.entity, isLazy: isLazy) else { continue }
        symbols.append(
          SymbolInformation(
            name: symbol.name, kind: symbol.kind.symbolKind, containerName: symbol.container,
            uri: place.uri, range: place.range, data: isLazy ? symbol.key : nil))
      }
      return symbols
    }
  }

  /// The symbol with its range; one of another catalog comes back as it is.
  func resolve(_ symbol: WorkspaceSymbol) throws(ResponseError) -> ResolvedSymbol? {
    guard let key = symbol.data else { return ResolvedSymbol(json: symbol.json, target: nil) }
    let found = try ask { () throws(CatalogError) -> Destinations.Target? in
      guard let entity = try EntityKey.find(key, in: catalog) else { return nil }
      return try self.target(of: entity)
    }
    return ResolvedSymbol(json: symbol.json, target: found)
  }

  /// Where an entity is to be looked at; writes its page where that is the place.
  func target(of entity: EntityID) throws(CatalogError) -> Destinations.Target? {
    guard let destination = try Features.Destinations(catalog: catalog).newest(of: entity) else {
      return nil
    }
    return try Destinations.Target(destination, pages: pages, unit: unit)
  }

  /// Whether no note of the workspace claims a mention.
  func isOurs(_ mention: Mention) -> Bool { mention.isOurs(isNote: notes.index.hasNote) }

  private func place(
    of entity: EntityID, isLazy: Bool
  ) throws(CatalogError) -> (uri: DocumentURI, range: LSPRange?)? {
    guard isLazy else { return try target(of: entity).map { ($0.uri, $0.selection) } }
    guard let found = try Features.Destinations(catalog: catalog).newest(of: entity) else {
      return nil
    }
    switch found.place {
    case .source(let path, _, _): return (DocumentURI(path: path), nil)
    case .page(let entity), .element(let entity, _, _, _):
      return (DocumentURI(path: try pages.pagePath(of: entity)), nil)
    }
  }
}
