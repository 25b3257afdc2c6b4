// SPDX-License-Identifier: MIT

package import JSON

/// Parameters of `textDocument/completion` (LSP 3.17, "CompletionParams").
package struct CompletionParams: Hashable, Sendable, MessageParams {
  package let textDocument: TextDocumentIdentifier
  package let position: Position
  /// Nil where the client sends none, or one that can't be read.
  package let context: CompletionContext?
}

extension CompletionParams: Decodable {
  private enum CodingKeys: CodingKey { case textDocument, position, context }

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    textDocument = try members.decode(TextDocumentIdentifier.self, forKey: .textDocument)
    position = try members.decode(Position.self, forKey: .position)
    context = try? members.decode(CompletionContext.self, forKey: .context)
  }
}

/// What made the client ask (LSP 3.17, "CompletionContext").
package struct CompletionContext: Hashable, Sendable, Decodable {
  package let triggerKind: CompletionTriggerKind
  /// Only with `.triggerCharacter`.
  package let triggerCharacter: String?
}

/// LSP 3.17, "CompletionTriggerKind".
package enum CompletionTriggerKind: Int, Sendable, Decodable {
  case invoked = 1
  case triggerCharacter = 2
  case triggerForIncompleteCompletions = 3
}

/// The answer to `textDocument/completion` (LSP 3.17, "CompletionList").
package struct CompletionList: Hashable, Sendable {
  /// Whether the client is to ask again when the user types on.
  package let isIncomplete: Bool
  package let items: [CompletionItem]

  package init(isIncomplete: Bool, items: [CompletionItem]) {
    self.isIncomplete = isIncomplete
    self.items = items
  }
}

extension CompletionList: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("isIncomplete", isIncomplete)
      $0.field("items", items)
    }
  }
}
