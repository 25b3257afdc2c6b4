// SPDX-License-Identifier: MIT

package import JSON

/// One offer (LSP 3.17, "CompletionItem"), with the members that this server uses.
package struct CompletionItem: Hashable, Sendable {
  package var label: String
  package var kind: CompletionItemKind?
  package var detail: String?
  package var documentation: Documentation?
  package var sortText: String?
  package var filterText: String?
  package var insertText: String?
  package var insertTextFormat: InsertTextFormat?
  package var insertTextMode: InsertTextMode?
  package var textEdit: TextEdit?
  /// JSON that comes back with `completionItem/resolve`.
  package var data: [UInt8]?

  package init(label: String) {
    self.label = label
  }
}

extension CompletionItem: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("label", label)
      $0.field("kind", kind?.rawValue)
      $0.field("detail", detail)
      $0.field("documentation", documentation)
      $0.field("sortText", sortText)
      $0.field("filterText", filterText)
      $0.field("insertText", insertText)
      $0.field("insertTextFormat", insertTextFormat?.rawValue)
      $0.field("insertTextMode", insertTextMode?.rawValue)
      $0.field("textEdit", textEdit)
      if let data { $0.field("data") { $0.raw(data) } }
    }
  }
}

/// As `completionItem/resolve` brings it back; only the label has to be there.
extension CompletionItem: MessageParams {
  package init(params: [UInt8]) throws(ResponseError) {
    guard let members = (try? JSONMembers(of: params)).flatMap({ $0 }),
      let label = members.string("label")
    else { throw .invalidParams("`label` must be a string") }
    self.init(label: label)
    kind = members.integer("kind").flatMap(CompletionItemKind.init)
    detail = members.string("detail")
    documentation = Self.documentation(members)
    sortText = members.string("sortText")
    filterText = members.string("filterText")
    insertText = members.string("insertText")
    insertTextFormat = members.integer("insertTextFormat").flatMap(InsertTextFormat.init)
    insertTextMode = members.integer("insertTextMode").flatMap(InsertTextMode.init)
    textEdit = members.object("textEdit").flatMap(TextEdit.init)
    data = members.raw("data")
  }

  private static func documentation(_ members: JSONMembers) -> Documentation? {
    if let text = members.string("documentation") { return .text(text) }
    guard let content = members.object("documentation"), let value = content.string("value"),
      let kind = content.string("kind").flatMap(MarkupKind.init)
    else { return nil }
    return .markup(MarkupContent(kind: kind, value: value))
  }
}

/// The icon of an item (LSP 3.17, "CompletionItemKind").
package enum CompletionItemKind: Int, Sendable {
  case text = 1
  case method, function, constructor, field, variable, `class`, interface, module, property, unit
  case value, `enum`, keyword, snippet, color, file, reference, folder, enumMember, constant
  case `struct`, event, `operator`, typeParameter
}

/// How inserted text is to be read (LSP 3.17, "InsertTextFormat").
package enum InsertTextFormat: Int, Sendable {
  case plainText = 1
  /// With placeholders: `\`, `$` and `}` stand for themselves behind a backslash only.
  case snippet = 2
}

/// What the client may do to inserted text (LSP 3.17, "InsertTextMode").
package enum InsertTextMode: Int, Sendable {
  /// Insert it as it is.
  case asIs = 1
  case adjustIndentation = 2
}

/// A replacement in a document (LSP 3.17, "TextEdit").
package struct TextEdit: Hashable, Sendable {
  package let range: LSPRange
  package let newText: String

  package init(range: LSPRange, newText: String) {
    self.range = range
    self.newText = newText
  }

  init?(_ members: JSONMembers) {
    guard let range = LSPRange("range", of: members), let text = members.string("newText") else {
      return nil
    }
    self.init(range: range, newText: text)
  }
}

extension TextEdit: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("range", range)
      $0.field("newText", newText)
    }
  }
}
