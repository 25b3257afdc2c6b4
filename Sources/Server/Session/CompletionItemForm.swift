// SPDX-License-Identifier: MIT

internal import Features
internal import JSON
internal import LSP
internal import Naming

/// What is the same of an item in every list (LSP 3.17, "CompletionItem"): all before the range of its
/// edit, where `CompletionItemWriter` goes on.
struct CompletionItemForm {
  /// Whether the client takes snippets.
  let takesSnippets: Bool

  /// The beginning of a JSON object, up to the name `range`.
  func bytes(of item: Suggestion) -> [UInt8] {
    var writer = JSONWriter()
    writer.piece(Self.label)
    writeLabel(of: item, to: &writer)
    writer.piece(Self.kinds[Int(item.entity.kind.rawValue)])
    writer.text(item.detailUTF8, isPlain: item.isPlain)
    writer.piece(Self.data)
    writer.text(item.keyUTF8, isPlain: item.isPlain)
    writer.piece(Self.insertText)
    writeInserted(of: item, to: &writer)
    writer.piece(Self.range)
    return writer.bytes
  }

  private func writeLabel(of item: Suggestion, to writer: inout JSONWriter) {
    if let label = item.label { return writer.text(ArraySlice(label.utf8)) }
    writer.text(item.textUTF8, isPlain: item.isPlain)
  }

  /// The text that the note gets, twice: for clients without edits and in the edit.
  private func writeInserted(of item: Suggestion, to writer: inout JSONWriter) {
    // Neovim cuts a plain text at its first space; of a snippet it keeps the whole.
    let isSnippet = takesSnippets && item.textUTF8.contains(0x20)
    let inserted = item.textUTF8 + item.closing.utf8
    let text = isSnippet ? Self.snippet(inserted) : inserted
    writer.text(text, isPlain: item.isPlain && !isSnippet)
    writer.piece(isSnippet ? Self.snippetEdit : Self.plainEdit)
    writer.text(text, isPlain: item.isPlain && !isSnippet)
  }

  /// A snippet that is just this text (LSP 3.17, "Snippet Syntax").
  private static func snippet(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let special = Array("\\$}".utf8)
    guard text.contains(where: special.contains) else { return text }
    return ArraySlice(text.flatMap { special.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] })
  }

  // MARK: Pieces

  private static let label = Array(#"{"label":""#.utf8)
  /// From behind the label to the beginning of the detail, by the number of a kind.
  private static let kinds = EntityKind.allCases.map {
    Array("\",\"kind\":\($0.completionKind.rawValue),\"detail\":\"".utf8)
  }
  private static let data = Array(#"","data":""#.utf8)
  private static let insertText = Array(#"","insertText":""#.utf8)
  private static let plainEdit = edit(nil)
  private static let snippetEdit = edit(.snippet)
  private static let range = Array(#"","range":"#.utf8)

  private static func edit(_ format: InsertTextFormat?) -> [UInt8] {
    let format = format.map { "\"insertTextFormat\":\($0.rawValue)," } ?? ""
    let mode = "\"insertTextMode\":\(InsertTextMode.asIs.rawValue)"
    return Array("\",\(format)\(mode),\"textEdit\":{\"newText\":\"".utf8)
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
