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
  /// Nil: nothing can be written here.
  private let found: Suggestions?
  /// The range of every item's edit, as JSON.
  private let range: [UInt8]
  private let takesSnippets: Bool

  static let nothing = CompletionAnswer()

  init(found: Suggestions, replace: LSPRange, takesSnippets: Bool) {
    self.found = found
    self.takesSnippets = takesSnippets
    var writer = JSONWriter()
    replace.write(to: &writer)
    range = writer.bytes
  }

  private init() {
    found = nil
    range = []
    takesSnippets = false
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("isIncomplete", found?.isIncomplete ?? false)
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
    let text = isSnippet ? Self.snippet(item.text + found.closing) : item.text + found.closing
    writer.beginObject()
    writer.field("label", item.label ?? item.text)
    writer.field("kind", item.entity.kind.completionKind.rawValue)
    writer.field("detail", item.detail)
    writer.field("sortText", Self.padded(rank))
    writer.field("filterText", Self.filterText(item.text, typed: found.typed))
    writer.field("insertText", text)
    if isSnippet { writer.field("insertTextFormat", InsertTextFormat.snippet.rawValue) }
    writer.field("insertTextMode", InsertTextMode.asIs.rawValue)
    writer.name("textEdit" as StaticString)
    writer.beginObject()
    writer.name("range" as StaticString)
    writer.raw(range)
    writer.field("newText", text)
    writer.endObject()
    writer.field("data", item.key)
    writer.endObject()
  }

  /// Begins with what was typed, so that no client drops what the server found by other words.
  private static func filterText(_ text: String, typed: String) -> String {
    text.hasPrefix(typed) ? text : "\(typed) \(text)"
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
