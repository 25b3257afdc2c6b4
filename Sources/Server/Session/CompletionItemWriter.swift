// SPDX-License-Identifier: MIT

internal import Features
internal import JSON
internal import LSP

/// Writes the items of a list (LSP 3.17, "CompletionItem"): of each its form, made once a session, and
/// what the place in the list and in the note adds.
struct CompletionItemWriter {
  private let items: [Suggestion]
  private let typed: ArraySlice<UInt8>
  /// From the range of the edit to the beginning of `sortText`.
  private let edit: [UInt8]

  init(_ found: Suggestions, replace: LSPRange) {
    items = found.items
    typed = ArraySlice(found.typed.utf8)
    var edit = JSONWriter()
    replace.write(to: &edit)
    edit.piece(Self.sortText)
    self.edit = edit.bytes
  }

  func write(to writer: inout JSONWriter) {
    for (rank, item) in items.enumerated() {
      if rank > 0 { writer.piece(Self.comma) }
      writer.piece(item.form)
      writer.piece(edit)
      writer.fourDigits(rank)
      if !item.isShown(beginningWith: typed) { writeFilterText(item.textUTF8, to: &writer) }
      writer.piece(Self.end)
    }
    writer.endPieces()
  }

  /// Begins with what was typed, so that no client drops what the server found by other words.
  ///
  /// Not for a label that does: Neovim before 0.11 heeds the edits of items without this text only.
  private func writeFilterText(_ text: ArraySlice<UInt8>, to writer: inout JSONWriter) {
    writer.piece(Self.filterText)
    if !text.starts(with: typed) {
      writer.text(typed)
      writer.piece(Self.space)
    }
    writer.text(text)
  }

  private static let sortText = Array(#"},"sortText":""#.utf8)
  private static let filterText = Array(#"","filterText":""#.utf8)
  private static let space = Array(" ".utf8)
  private static let end = Array(#""}"#.utf8)
  private static let comma = Array(",".utf8)
}
