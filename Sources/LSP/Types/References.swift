// SPDX-License-Identifier: MIT

package import JSON

/// Parameters of `textDocument/references` (LSP 3.17, "ReferenceParams").
package struct ReferenceParams: Hashable, Sendable, MessageParams {
  package let textDocument: TextDocumentIdentifier
  package let position: Position
  /// False where the client does not say.
  package let includeDeclaration: Bool
}

extension ReferenceParams {
  package init(params: [UInt8]) throws(ResponseError) {
    let document = try DocumentMember(params)
    textDocument = TextDocumentIdentifier(uri: document.uri)
    position = try document.position()
    let context = document.params.object("context")
    includeDeclaration = context?.raw("includeDeclaration") == Array("true".utf8)
  }
}

/// A place that belongs to the one asked about (LSP 3.17, "DocumentHighlight").
package struct DocumentHighlight: Hashable, Sendable {
  package let range: LSPRange
  package let kind: DocumentHighlightKind

  package init(range: LSPRange, kind: DocumentHighlightKind) {
    self.range = range
    self.kind = kind
  }
}

/// LSP 3.17, "DocumentHighlightKind".
package enum DocumentHighlightKind: Int, Sendable {
  case text = 1
  case read = 2
  case write = 3
}

extension DocumentHighlight: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("range", range)
      $0.field("kind", kind.rawValue)
    }
  }
}
