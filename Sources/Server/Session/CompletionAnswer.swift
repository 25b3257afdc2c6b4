// SPDX-License-Identifier: MIT

internal import Features
internal import JSON
internal import LSP

/// A list of suggestions as editors take it (protocol/completion.md): label and text without the
/// trigger, an edit from behind the trigger, the text once more for clients without edits.
///
/// Written straight from the suggestions (LSP 3.17, "CompletionList"), for it is made at every key.
struct CompletionAnswer: JSONWritable {
  /// Nil: there is nothing to show.
  private let found: Suggestions?
  private let isIncomplete: Bool
  private let replace: LSPRange

  static var nothing: CompletionAnswer { CompletionAnswer(isIncomplete: false) }
  /// Nothing yet: a newer request has overtaken this one (an empty list is no error to any client), or
  /// one letter more may bring something.
  static var askAgain: CompletionAnswer { CompletionAnswer(isIncomplete: true) }

  init(found: Suggestions, replace: LSPRange) {
    self.found = found
    // Another letter may find what no client finds by the labels.
    isIncomplete = true
    self.replace = replace
  }

  private init(isIncomplete: Bool) {
    found = nil
    self.isIncomplete = isIncomplete
    let start = Position(line: 0, character: 0)
    replace = LSPRange(start: start, end: start)
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("isIncomplete", isIncomplete)
    writer.name("items" as StaticString)
    writer.beginArray()
    if let found, !found.items.isEmpty {
      CompletionItemWriter(found, replace: replace).write(to: &writer)
    }
    writer.endArray()
    writer.endObject()
  }
}
