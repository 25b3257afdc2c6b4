// SPDX-License-Identifier: MIT

internal import Features
internal import JSON
internal import LSP
internal import Naming

/// A list of suggestions as editors take it (protocol/completion.md): label and text without the
/// trigger, an edit from behind the trigger, the text once more for clients without edits.
///
/// Written straight from the suggestions (LSP 3.17, "CompletionList"), for it is made at every key.
struct CompletionAnswer: JSONWritable {
  /// Nil: there is nothing to show.
  private let found: Suggestions?
  private let isIncomplete: Bool
  /// The members that all items have in common, as JSON, to the text of the edit.
  private let edit: [UInt8]
  private let takesSnippets: Bool

  static let nothing = CompletionAnswer(isIncomplete: false)
  /// Nothing yet: a newer request has overtaken this one (an empty list is no error to any client), or
  /// one letter more may bring something.
  static let askAgain = CompletionAnswer(isIncomplete: true)

  init(found: Suggestions, replace: LSPRange, takesSnippets: Bool) {
    self.found = found
    // Another letter may find what no client finds by the labels.
    isIncomplete = true
    self.takesSnippets = takesSnippets
    var writer = JSONWriter()
    writer.field("insertTextMode", InsertTextMode.asIs.rawValue)
    writer.name("textEdit" as StaticString)
    writer.beginObject()
    writer.field("range", replace)
    writer.name("newText" as StaticString)
    edit = writer.bytes
  }

  private init(isIncomplete: Bool) {
    found = nil
    self.isIncomplete = isIncomplete
    edit = []
    takesSnippets = false
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("isIncomplete", isIncomplete)
    writer.name("items" as StaticString)
    writer.beginArray()
    if let found {
      for (rank, item) in found.items.enumerated() { write(item, rank, found, to: &writer) }
    }
    writer.endArray()
    writer.endObject()
  }

  private func write(
    _ item: Suggestion, _ rank: Int, _ found: Suggestions, to writer: inout JSONWriter
  ) {
    // Neovim cuts a plain text at its first space; of a snippet it keeps the whole.
    let isSnippet = takesSnippets && item.text.utf8.contains(0x20)
    let text = isSnippet ? Self.snippet(item.text) : item.text
    let closing = isSnippet ? Self.snippet(found.closing) : found.closing
    writer.beginObject()
    let label = item.label ?? item.text
    writer.field("label", label)
    writer.field("kind", item.entity.kind.completionKind.rawValue)
    writer.field("detail", item.detail)
    writer.field("sortText", Self.padded(rank))
    if !label.utf8.starts(with: found.typed.utf8) {
      writer.name("filterText" as StaticString)
      writeFilterText(item.text, typed: found.typed, to: &writer)
    }
    writer.name("insertText" as StaticString)
    writer.string(text, closing)
    if isSnippet { writer.field("insertTextFormat", InsertTextFormat.snippet.rawValue) }
    // The members up to the new text are the same in every item.
    writer.members(edit)
    writer.string(text, closing)
    writer.endObject()
    writer.field("data", item.key)
    writer.endObject()
  }

  /// Begins with what was typed, so that no client drops what the server found by other words.
  ///
  /// Not for a label that does: Neovim before 0.11 heeds the edits of items without this text only.
  private func writeFilterText(_ text: String, typed: String, to writer: inout JSONWriter) {
    if text.utf8.starts(with: typed.utf8) {
      writer.string(text)
    } else {
      writer.string(typed, " ", text)
    }
  }

  private static func padded(_ rank: Int) -> String {
    let digits = String(rank)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// A snippet that is just this text (LSP 3.17, "Snippet Syntax").
  private static func snippet(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\$}".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}

extension EntityKind {
  fileprivate var completionKind: CompletionItemKind {
    switch self {
    case .episode: .reference
    case .person: .constant
    case .book: .file
    case .show: .module
    }
  }
}
