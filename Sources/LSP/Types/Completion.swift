// SPDX-License-Identifier: MIT

internal import JSON

/// Parameters of `textDocument/completion` (LSP 3.17, "CompletionParams").
package struct CompletionParams: Hashable, Sendable, MessageParams {
  package let textDocument: TextDocumentIdentifier
  package let position: Position
  /// Nil where the client sends none, or one that can't be read.
  package let context: CompletionContext?
}

extension CompletionParams {
  package init(params: [UInt8]) throws(ResponseError) {
    let document = try DocumentMember(params)
    textDocument = TextDocumentIdentifier(uri: document.uri)
    position = try document.position()
    context = document.params.object("context").flatMap(CompletionContext.init)
  }
}

/// What made the client ask (LSP 3.17, "CompletionContext").
package struct CompletionContext: Hashable, Sendable {
  package let triggerKind: CompletionTriggerKind
  /// Only with `.triggerCharacter`.
  package let triggerCharacter: String?

  init?(_ members: JSONMembers) {
    guard let kind = members.integer("triggerKind").flatMap(CompletionTriggerKind.init) else {
      return nil
    }
    triggerKind = kind
    triggerCharacter = members.string("triggerCharacter")
  }
}

/// LSP 3.17, "CompletionTriggerKind".
package enum CompletionTriggerKind: Int, Sendable {
  case invoked = 1
  case triggerCharacter = 2
  case triggerForIncompleteCompletions = 3
}
