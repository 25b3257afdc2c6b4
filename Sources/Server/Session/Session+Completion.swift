// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// Completion and its resolve.
extension Session {
  /// An empty list, not null, where nothing can be written: some clients lose the one or the other.
  func completion(_ params: CompletionParams) throws(ResponseError) -> CompletionAnswer? {
    guard let note = notes[params.textDocument.uri] else { return CompletionAnswer.nothing }
    let offset = note.offset(of: params.position, unit: unit)
    guard let partial = note.partialMention(at: offset) else { return CompletionAnswer.nothing }
    let completion = Completion(
      catalog: catalog, limit: configuration.completionLimit,
      isMentioned: { self.notes.index.isMentioned($0) })
    let answer = try ask { () throws(CatalogError) -> CompletionAnswer? in
      guard let found = try completion.suggestions(for: partial) else { return nil }
      return try CompletionAnswer(
        found, replace: LSPRange(found.replace, in: note, unit: unit), catalog: catalog,
        takesSnippets: capabilities.textDocument.completion.snippetSupport)
    }
    return answer ?? CompletionAnswer.nothing
  }

  /// Brings the card of an item; an item of another catalog comes back as it is.
  func resolve(_ item: CompletionItem) throws(ResponseError) -> CompletionItem? {
    guard let data = item.data, let key = (try? JSONValue(data))?.string else { return item }
    let card = try ask { () throws(CatalogError) -> Card? in
      guard let entity = try EntityKey.find(key, in: catalog) else { return nil }
      return try EntityCards(catalog: catalog, takeawayLimit: configuration.hoverTakeaways)
        .card(of: entity, noteCount: nil)
    }
    var resolved = item
    resolved.documentation = card.map {
      CardText.content([$0], capabilities.textDocument.completion.preferredFormat)
    }
    return resolved
  }
}

/// A list of suggestions as editors take it (protocol/completion.md): label and text without the
/// trigger, an edit from behind the trigger, the text once more for clients without edits.
struct CompletionAnswer: JSONWritable {
  let list: CompletionList

  static let nothing = CompletionAnswer(list: CompletionList(isIncomplete: false, items: []))

  private init(list: CompletionList) {
    self.list = list
  }

  init(
    _ found: Suggestions, replace: LSPRange, catalog: Catalog, takesSnippets: Bool
  ) throws(CatalogError) {
    var items: [CompletionItem] = []
    items.reserveCapacity(found.items.count)
    for (rank, suggestion) in found.items.enumerated() {
      var item = CompletionItem(label: suggestion.text)
      item.kind = suggestion.entity.kind.completionKind
      item.detail = suggestion.detail
      item.sortText = Self.padded(rank)
      item.filterText = Self.filterText(suggestion.text, typed: found.typed)
      // Neovim cuts a plain text at its first space; of a snippet it keeps the whole.
      let isSnippet = takesSnippets && suggestion.text.utf8.contains(0x20)
      let text = suggestion.text + found.closing
      item.insertText = isSnippet ? Self.snippet(text) : text
      item.insertTextFormat = isSnippet ? .snippet : nil
      item.insertTextMode = .asIs
      item.textEdit = TextEdit(range: replace, newText: isSnippet ? Self.snippet(text) : text)
      item.data = Self.quoted(try EntityKey.make(suggestion.entity, in: catalog))
      items.append(item)
    }
    list = CompletionList(isIncomplete: found.isIncomplete, items: items)
  }

  func write(to writer: inout JSONWriter) { list.write(to: &writer) }

  /// Begins with what was typed, so that no client drops what the server found by other words.
  private static func filterText(_ text: String, typed: String) -> String {
    text.hasPrefix(typed) ? text : "\(typed) \(text)"
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

  private static func padded(_ rank: Int) -> String {
    let digits = String(rank)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
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
