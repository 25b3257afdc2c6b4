// SPDX-License-Identifier: MIT

internal import JSON

/// What requests about a whole document say (LSP 3.17, "DocumentSymbolParams", "DocumentLinkParams",
/// "CodeLensParams", "SemanticTokensParams"); progress tokens are not read.
package struct DocumentParams: Hashable, Sendable, MessageParams {
  package let textDocument: TextDocumentIdentifier

  package init(params: [UInt8]) throws(ResponseError) {
    textDocument = TextDocumentIdentifier(uri: try DocumentMember(params).uri)
  }
}

/// What requests about a part of a document say (LSP 3.17, "InlayHintParams",
/// "SemanticTokensRangeParams").
package struct DocumentRangeParams: Hashable, Sendable, MessageParams {
  package let textDocument: TextDocumentIdentifier
  package let range: LSPRange

  package init(params: [UInt8]) throws(ResponseError) {
    let document = try DocumentMember(params)
    guard let range = LSPRange("range", of: document.params) else {
      throw .invalidParams("`range` must have the positions `start` and `end`")
    }
    textDocument = TextDocumentIdentifier(uri: document.uri)
    self.range = range
  }
}
