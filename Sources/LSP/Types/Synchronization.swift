// SPDX-License-Identifier: MIT

internal import JSON

// Document text is taken from the bytes of the message and not through `JSONDecoder`: it may be
// long, it is wanted as UTF-8, and one ill-formed character in it must not lose an edit.

/// How a server wants changes (LSP 3.17, "TextDocumentSyncKind").
package enum TextDocumentSyncKind: Int, Sendable {
  case none = 0
  case full = 1
  case incremental = 2
}

/// Parameters of `textDocument/didOpen`.
package struct DidOpenTextDocumentParams: Hashable, Sendable, MessageParams {
  package let textDocument: TextDocumentItem

  package init(params: [UInt8]) throws(ResponseError) {
    let document = try DocumentMember(params)
    guard let text = document.members.utf8("text") else {
      throw .invalidParams("`textDocument.text` must be a string")
    }
    textDocument = TextDocumentItem(
      uri: document.uri, languageID: document.members.string("languageId") ?? "",
      version: document.members.integer("version"), text: text)
  }
}

/// Parameters of `textDocument/didChange`.
package struct DidChangeTextDocumentParams: Hashable, Sendable, MessageParams {
  package let textDocument: VersionedTextDocumentIdentifier
  /// To be applied in this order, each to the outcome of the one before.
  package let contentChanges: [TextDocumentContentChangeEvent]

  package init(params: [UInt8]) throws(ResponseError) {
    let document = try DocumentMember(params)
    guard let changes = document.params.objects("contentChanges") else {
      throw .invalidParams("`contentChanges` must be a list of objects")
    }
    textDocument = VersionedTextDocumentIdentifier(
      uri: document.uri, version: document.members.integer("version"))
    var contentChanges: [TextDocumentContentChangeEvent] = []
    for change in changes { contentChanges.append(try TextDocumentContentChangeEvent(change)) }
    self.contentChanges = contentChanges
  }
}

/// One edit (LSP 3.17, "TextDocumentContentChangeEvent"); `rangeLength` is deprecated and not read.
package struct TextDocumentContentChangeEvent: Hashable, Sendable {
  /// What `text` replaces; nil: the whole document.
  package let range: LSPRange?
  /// Well-formed UTF-8.
  package let text: [UInt8]

  init(_ change: JSONMembers) throws(ResponseError) {
    guard let text = change.utf8("text") else {
      throw .invalidParams("`contentChanges.text` must be a string")
    }
    let isWhole = !change.contains("range") || change.isNull("range")
    range = LSPRange("range", of: change)
    if range == nil, !isWhole { throw .invalidParams("`contentChanges.range` must be a range") }
    self.text = text
  }
}

/// Parameters of `textDocument/didClose`; clients add a version, which is not read.
package struct DidCloseTextDocumentParams: Hashable, Sendable, Decodable, MessageParams {
  package let textDocument: TextDocumentIdentifier
}
