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
    switch destination.place {
    case .source(let path, let first, let last):
      self.init(path: path, lines: first...max(first, last), destination.title, unit)
    // A feed may have gone since the index was built; the entry's page is still there.
    case .element(_, let path, let first, let last) where FileStamp(path) != nil:
      self.init(path: path, lines: first...max(first, last), nil, unit)
    case .page(let entity), .element(let entity, _, _, _):
      guard let page = try pages.write(entity) else { return nil }
      self.init(path: page.path, lines: 0...max(0, page.lineCount - 1), destination.title, unit)
    }
  }

  private init(
    path: String, lines: ClosedRange<Int>, _ title: Features.Destination.Title?, _ unit: ColumnUnit
  ) {
    uri = DocumentURI(path: path)
    range = LSPRange(
      start: Position(line: lines.lowerBound, character: 0),
      end: Position(line: lines.upperBound + 1, character: 0))
    selection = title.map { LSPRange($0, unit: unit) } ?? range
  }
}

extension LSPRange {
  /// What of a title is to be selected.
  fileprivate init(_ title: Features.Destination.Title, unit: ColumnUnit) {
    let start = unit.width(of: title.text[..<title.selection.lowerBound])
    let end = start + unit.width(of: title.text[title.selection])
    self.init(
      start: Position(line: title.line, character: start),
      end: Position(line: title.line, character: end))
  }
}
