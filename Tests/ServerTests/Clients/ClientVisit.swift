// SPDX-License-Identifier: MIT

import JSON
import LSP
import Server

/// A client's session over one small workspace, and the questions that it asks.
struct ClientVisit {
  /// Wide characters, a near miss, and a guest at the end of the line.
  private static let notes = """
    === note.md
    # Day

    Café 😀 [[Ada Brok]] Jörg Öst, Ada Brook
    [[ada-brook-on-tides-and-time]]
    === Ada Brook.md
    Ada Brook, once more.

    """

  /// Where the name at the end of line 2 begins, counted by hand.
  static let guestColumns = ["utf-8": 36, "utf-16": 31, "utf-32": 30]

  let bench: Bench
  let encoding: String
  /// Where the name at the end of line 2 begins, in the unit that was agreed.
  let guest: Int

  init(_ client: ClientProfile) throws {
    encoding = try client.agreedEncoding
    guest = Self.guestColumns[encoding] ?? 0
    bench = try Bench(Self.notes, capabilities: client.capabilities)
  }

  var uri: String { bench.uri("note.md") }

  /// What a fresh session answers to `initialize`.
  static func serverCapabilities(for client: ClientProfile) throws -> JSONValue? {
    try Bench("x", opens: false).freshEditor().request("initialize") {
      $0.field("capabilities") { $0.raw(Array(client.capabilities.utf8)) }
    }.get()["capabilities"]
  }

  /// Asks at a place of the opened note.
  func ask(_ method: String, line: Int, column: Int) throws -> JSONValue {
    try bench.editor.ask(
      "textDocument/\(method)", uri, Position(line: line, character: column)
    ).get()
  }

  /// Items for a link that is typed at the end of the note.
  func completion() throws -> JSONValue {
    let end = Position(line: 4, character: 0)
    bench.editor.edit(uri, LSPRange(start: end, end: end), "[[ada b")
    return try ask("completion", line: 4, column: 7)
  }

  func resolved(_ item: JSONValue) throws -> JSONValue {
    try bench.editor.request("completionItem/resolve") {
      $0.field("label", item["label"]?.string)
      $0.field("data", item["data"]?.string)
    }.get()
  }

  /// The actions at a place of line 2, where the near miss and the guests stand.
  func actions(at column: Int) throws -> [JSONValue] {
    let place = Position(line: 2, character: column)
    return try bench.editor.request("textDocument/codeAction") {
      $0.field("textDocument") { $0.object { $0.field("uri", uri) } }
      $0.field("range", LSPRange(start: place, end: place))
      $0.field("context") { $0.object { $0.field("diagnostics") { $0.array { _ in } } } }
    }.get().array ?? []
  }

  func run(_ command: String, _ argument: String) -> Result<JSONValue, ResponseError> {
    bench.editor.request("workspace/executeCommand") {
      $0.field("command", "podcast-ls.\(command)")
      $0.field("arguments") { $0.array([argument]) { $0.string($1) } }
    }
  }

  /// The catalog changes under the client.
  func changeCatalog() {
    bench.indexer.change { $0[0].title = "New Tides" }
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
  }
}
