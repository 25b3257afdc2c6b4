// SPDX-License-Identifier: MIT

/// A document by its name (LSP 3.17, "TextDocumentIdentifier").
package struct TextDocumentIdentifier: Hashable, Sendable, Decodable {
  package let uri: DocumentURI

  package init(uri: DocumentURI) {
    self.uri = uri
  }
}

/// A document at a version (LSP 3.17, "VersionedTextDocumentIdentifier").
package struct VersionedTextDocumentIdentifier: Hashable, Sendable {
  package let uri: DocumentURI
  /// Nil where a client leaves it out; versions may repeat and jump.
  package let version: Int?
}

/// A document with its text (LSP 3.17, "TextDocumentItem").
package struct TextDocumentItem: Hashable, Sendable {
  package let uri: DocumentURI
  /// Of no consequence: one editor calls Markdown `ipythongfm`.
  package let languageID: String
  package let version: Int?
  /// Well-formed UTF-8.
  package let text: [UInt8]
}

/// A place in a document: what hover, definition, highlight and others ask about (LSP 3.17,
/// "TextDocumentPositionParams").
package struct TextDocumentPositionParams: Hashable, Sendable, MessageParams {
  package let textDocument: TextDocumentIdentifier
  package let position: Position

  package init(textDocument: TextDocumentIdentifier, position: Position) {
    self.textDocument = textDocument
    self.position = position
  }

  package init(params: [UInt8]) throws(ResponseError) {
    let document = try DocumentMember(params)
    self.init(
      textDocument: TextDocumentIdentifier(uri: document.uri), position: try document.position())
  }
}
