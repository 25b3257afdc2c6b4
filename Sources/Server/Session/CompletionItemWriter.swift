// SPDX-License-Identifier: MIT

internal import Features
internal import JSON
internal import LSP
internal import Naming

/// Writes the items of a list (LSP 3.17, "CompletionItem"), piece by piece: what they share is made
/// once a list.
struct CompletionItemWriter {
  private let found: Suggestions
  private let typed: ArraySlice<UInt8>
  private let takesSnippets: Bool
  /// From behind the label to the beginning of the detail, by the number of a kind.
  private let kinds: [[UInt8]]
  private let plain: Ending
  private let snippet: Ending

  /// What stands behind the inserted text and behind the edit's.
  private struct Ending {
    let edit: [UInt8]
    let data: [UInt8]
  }

  init(_ found: Suggestions, replace: LSPRange, takesSnippets: Bool) {
    self.found = found
    self.takesSnippets = takesSnippets
    typed = ArraySlice(found.typed.utf8)
    kinds = EntityKind.allCases.map {
      Array("\",\"kind\":\($0.completionKind.rawValue),\"detail\":\"".utf8)
    }
    let closing = Array(found.closing.utf8)
    plain = Self.ending(closing[...], replace, format: nil)
    snippet =
      takesSnippets ? Self.ending(Self.snippet(closing[...]), replace, format: .snippet) : plain
  }

  func write(to writer: inout JSONWriter) {
    for (rank, item) in found.items.enumerated() {
      writer.piece(rank == 0 ? Self.first : Self.next)
      write(item, rank, to: &writer)
    }
    writer.piece(Self.end)
    writer.endPieces()
  }

  private func write(_ item: Suggestion, _ rank: Int, to writer: inout JSONWriter) {
    let text = item.textUTF8
    let label = item.label.map { ArraySlice($0.utf8) }
    writer.text(label ?? text, isPlain: item.isPlain && label == nil)
    writer.piece(kinds[Int(item.entity.kind.rawValue)])
    writer.text(item.detailUTF8, isPlain: item.isPlain)
    writer.piece(Self.sortText)
    writer.fourDigits(rank)
    if !(label ?? text).starts(with: typed) { writeFilterText(text, to: &writer) }
    writer.piece(Self.insertText)
    // Neovim cuts a plain text at its first space; of a snippet it keeps the whole.
    if takesSnippets && text.contains(0x20) {
      writeInserted(Self.snippet(text), isPlain: false, snippet, to: &writer)
    } else {
      writeInserted(text, isPlain: item.isPlain, plain, to: &writer)
    }
    writer.text(item.keyUTF8, isPlain: item.isPlain)
  }

  private func writeInserted(
    _ text: ArraySlice<UInt8>, isPlain: Bool, _ ending: Ending, to writer: inout JSONWriter
  ) {
    writer.text(text, isPlain: isPlain)
    writer.piece(ending.edit)
    writer.text(text, isPlain: isPlain)
    writer.piece(ending.data)
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

  /// A snippet that is just this text (LSP 3.17, "Snippet Syntax").
  private static func snippet(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let special = Array("\\$}".utf8)
    guard text.contains(where: special.contains) else { return text }
    return ArraySlice(text.flatMap { special.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] })
  }

  // MARK: Pieces

  private static let first = Array(#"{"label":""#.utf8)
  private static let next = Array(#""},{"label":""#.utf8)
  private static let end = Array(#""}"#.utf8)
  private static let sortText = Array(#"","sortText":""#.utf8)
  private static let filterText = Array(#"","filterText":""#.utf8)
  private static let space = Array(" ".utf8)
  private static let insertText = Array(#"","insertText":""#.utf8)
  private static let data = Array(#""},"data":""#.utf8)

  private static func ending(
    _ closing: ArraySlice<UInt8>, _ replace: LSPRange, format: InsertTextFormat?
  ) -> Ending {
    Ending(edit: closing + edit(replace, format), data: closing + data)
  }

  private static func edit(_ replace: LSPRange, _ format: InsertTextFormat?) -> [UInt8] {
    var members = JSONWriter()
    if let format { members.field("insertTextFormat", format.rawValue) }
    members.field("insertTextMode", InsertTextMode.asIs.rawValue)
    members.name("textEdit" as StaticString)
    members.beginObject()
    members.field("range", replace)
    members.field("newText", "")
    return Array("\",".utf8) + members.bytes.dropLast()
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
