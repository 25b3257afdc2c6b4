// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import JSON
internal import LSP
internal import Notes

/// The answer to definition and declaration: links where the client takes them, else locations.
struct Destinations: JSONWritable {
  /// A place in a file: the whole entry, and what of it to select.
  struct Target {
    let uri: DocumentURI
    let range: LSPRange
    let selection: LSPRange
  }

  let targets: [Target]
  /// The mention asked about; set for clients that take links.
  var origin: LSPRange?

  var locations: [Location] {
    targets.map { Location(uri: $0.uri, range: $0.selection) }
  }

  func write(to writer: inout JSONWriter) {
    guard let origin else { return locations.write(to: &writer) }
    writer.array(targets) { writer, target in
      LocationLink(
        originSelectionRange: origin, targetURI: target.uri, targetRange: target.range,
        targetSelectionRange: target.selection
      ).write(to: &writer)
    }
  }
}

extension Destinations.Target {
  /// - Returns: nil when the page of the entry cannot be written.
  init?(
    _ destination: Features.Destination, pages: PageFolder, unit: ColumnUnit
  ) throws(CatalogError) {
    let title = destination.title
    let start = unit.width(of: title[..<destination.selection.lowerBound])
    let end = start + unit.width(of: title[destination.selection])
    selection = LSPRange(
      start: Position(line: destination.titleLine, character: start),
      end: Position(line: destination.titleLine, character: end))
    switch destination.place {
    case .source(let path, let firstLine, let lastLine):
      uri = DocumentURI(path: path)
      range = LSPRange(
        start: Position(line: firstLine, character: 0),
        end: Position(line: lastLine + 1, character: 0))
    case .page(let entity):
      guard let page = try pages.write(entity) else { return nil }
      uri = DocumentURI(path: page.path)
      range = LSPRange(
        start: Position(line: 0, character: 0), end: Position(line: page.lineCount, character: 0))
    }
  }
}
