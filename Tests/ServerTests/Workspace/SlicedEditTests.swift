// SPDX-License-Identifier: MIT

import JSON
import LSP
import Testing

/// What is typed at the top of a long note may change what all of it means.
@Suite struct SlicedEditTests {
  private static let lines = 4000

  private func bench() throws -> Bench {
    let text = String(repeating: "Talked about @ada-brook and the sea.\n\n", count: Self.lines)
    return try Bench("=== note.md\nAda① Brook\n\n\(text)")
  }

  private func type(_ text: String, _ bench: Bench) {
    let place = Position(line: 2, character: 0)
    bench.editor.edit(bench.uri("note.md"), LSPRange(start: place, end: place), text)
  }

  @Test func referencesWaitForTheWholeAndNothingElseDoes() throws {
    let bench = try bench()
    type("```\n", bench)
    let hover = bench.editor.send("textDocument/hover") { bench.placeOfCursor(&$0) }
    #expect(bench.editor.takeReplies(to: hover).count == 1)
    let references = bench.editor.send("textDocument/references") { bench.placeOfCursor(&$0) }
    #expect(bench.editor.takeReplies(to: references).isEmpty)
    bench.editor.finishWork()
    let reply = try #require(bench.editor.takeReplies(to: references).first).get()
    #expect(bench.places(reply) == ["note.md:0:0-0:9"])
    type("```\n", bench)
    #expect(try bench.ask("references").array?.count == Self.lines + 1)
  }

  @Test func whoShowsTheNoteIsToldWhenItIsRight() throws {
    let text = String(repeating: "Talked about @ada-brook and the sea.\n\n", count: Self.lines)
    let bench = try Bench(
      "=== note.md\nAda① Brook\n\n\(text)",
      capabilities: #"{"workspace": {"semanticTokens": {"refreshSupport": true}}}"#)
    _ = bench.editor.takeMessages()
    type("```\n", bench)
    #expect(bench.requests("workspace/semanticTokens/refresh").isEmpty)
    bench.editor.finishWork()
    #expect(bench.requests("workspace/semanticTokens/refresh").count == 1)
  }

  @Test func aNoteThatIsClosedMeanwhileHoldsNobodyUp() throws {
    let bench = try bench()
    type("```\n", bench)
    bench.editor.notify("textDocument/didClose") {
      $0.field("textDocument") { $0.object { $0.field("uri", bench.uri("note.md")) } }
    }
    bench.editor.finishWork()
    bench.open("note.md")
    #expect(try bench.ask("references").array?.count == Self.lines + 1)
  }
}
