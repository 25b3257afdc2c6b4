// SPDX-License-Identifier: MIT

package import JSON

/// Parameters of `textDocument/codeAction` (LSP 3.17, "CodeActionParams"); the diagnostics in them are
/// those the server gave, so it needs no telling.
package struct CodeActionParams: Hashable, Sendable, MessageParams {
  package let textDocument: TextDocumentIdentifier
  package let range: LSPRange
  /// The kinds that are wanted; nil: all.
  package let only: [CodeActionKind]?

  package init(params: [UInt8]) throws(ResponseError) {
    let document = try DocumentMember(params)
    guard let range = LSPRange("range", of: document.params) else {
      throw .invalidParams("`range` must have the positions `start` and `end`")
    }
    textDocument = TextDocumentIdentifier(uri: document.uri)
    self.range = range
    let kinds = document.params.object("context")?.raw("only").flatMap { try? JSONValue($0) }
    only = kinds?.strings.map { $0.map(CodeActionKind.init(text:)) }
  }
}

/// A kind of action, its parts parted by dots (LSP 3.17, "CodeActionKind").
package struct CodeActionKind: Hashable, Sendable {
  package let text: String

  package init(text: String) {
    self.text = text
  }

  /// Whether who wants this kind wants the other: `source` wants `source.fixAll`.
  package func includes(_ other: CodeActionKind) -> Bool {
    text.isEmpty || other.text == text || other.text.hasPrefix(text + ".")
  }
}

extension CodeActionKind: JSONWritable {
  package func write(to writer: inout JSONWriter) { writer.string(text) }
}

/// Something that the client may offer to its user (LSP 3.17, "CodeAction").
package struct CodeAction: Sendable {
  package var title: String
  package var kind: CodeActionKind
  package var diagnostics: [Diagnostic] = []
  package var isPreferred = false
  /// Why it can't be taken now.
  package var disabledReason: String?
  package var edit: WorkspaceEdit?
  /// Comes back with `codeAction/resolve`.
  package var data: CodeActionData?

  package init(title: String, kind: CodeActionKind) {
    self.title = title
    self.kind = kind
  }
}

extension CodeAction: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("title", title)
      $0.field("kind", kind)
      if !diagnostics.isEmpty { $0.field("diagnostics", diagnostics) }
      if isPreferred { $0.field("isPreferred", true) }
      if let disabledReason {
        $0.field("disabled") { $0.object { $0.field("reason", disabledReason) } }
      }
      $0.field("edit", edit)
      $0.field("data", data)
    }
  }
}

/// Names an action between its offer and its resolve: the place asked about; the title tells the rest.
package struct CodeActionData: Hashable, Sendable {
  package let uri: DocumentURI
  package let version: Int?
  package let range: LSPRange

  package init(uri: DocumentURI, version: Int?, range: LSPRange) {
    self.uri = uri
    self.version = version
    self.range = range
  }
}

extension CodeActionData: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("uri", uri)
      $0.field("version", version)
      $0.field("range", range)
    }
  }
}

/// An action as `codeAction/resolve` brings it back.
package struct CodeActionResolveParams: Hashable, Sendable, MessageParams {
  package let title: String
  package let data: CodeActionData

  package init(params: [UInt8]) throws(ResponseError) {
    guard let action = (try? JSONMembers(of: params)).flatMap({ $0 }),
      let title = action.string("title"), let data = action.object("data"),
      let uri = data.string("uri"), let range = LSPRange("range", of: data)
    else { throw .invalidParams("this is no action of this server: `title` and `data` are wanted") }
    self.title = title
    self.data = CodeActionData(
      uri: DocumentURI(uri), version: data.integer("version"), range: range)
  }
}
