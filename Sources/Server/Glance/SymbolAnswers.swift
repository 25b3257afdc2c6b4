// SPDX-License-Identifier: MIT

internal import Features
internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// The answer to `textDocument/documentSymbol`: a tree where the client takes one, else a list.
struct DocumentSymbols: JSONWritable {
  let symbols: [DocumentSymbol]
  /// The document, for a client that takes a list.
  let flatIn: DocumentURI?

  func write(to writer: inout JSONWriter) {
    guard let uri = flatIn else { return symbols.write(to: &writer) }
    writer.array { Self.write(symbols, below: "", uri, to: &$0) }
  }

  /// At most as deep as headings are.
  private static func write(
    _ symbols: [DocumentSymbol], below container: String, _ uri: DocumentURI,
    to writer: inout JSONWriter
  ) {
    for symbol in symbols {
      SymbolInformation(
        name: symbol.name, kind: symbol.kind, containerName: container, uri: uri,
        range: symbol.range
      ).write(to: &writer)
      write(symbol.children, below: symbol.name, uri, to: &writer)
    }
  }
}

/// A symbol as the client sent it, its location completed.
struct ResolvedSymbol: JSONWritable {
  let json: [UInt8]
  /// Nil: it stays as it came.
  let target: Destinations.Target?

  func write(to writer: inout JSONWriter) {
    guard let target, let members = (try? JSONValue(json))?.members else {
      return writer.raw(json)
    }
    writer.object {
      for member in members where member.name != "location" {
        $0.name(member.name)
        $0.raw(json[member.value.range])
      }
      $0.field("location", Location(uri: target.uri, range: target.selection))
    }
  }
}

extension DocumentSymbol {
  init(_ item: OutlineItem, in note: Note, unit: ColumnUnit) {
    self.init(
      name: item.name, detail: item.detail, kind: item.subject.symbolKind,
      range: LSPRange(item.range, in: note, unit: unit),
      selectionRange: LSPRange(item.selection, in: note, unit: unit),
      children: item.children.map { DocumentSymbol($0, in: note, unit: unit) })
  }
}

extension OutlineItem.Subject {
  fileprivate var symbolKind: SymbolKind {
    switch self {
    case .heading: .string
    case .mention(let kind): kind.symbolKind
    }
  }
}

extension EntityKind {
  /// Like their icons in completion.
  var symbolKind: SymbolKind {
    switch self {
    case .episode: .class
    case .person: .constant
    case .book: .file
    case .show: .module
    }
  }
}
