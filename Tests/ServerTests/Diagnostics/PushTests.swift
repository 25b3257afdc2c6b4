// SPDX-License-Identifier: MIT

import Catalog
import JSON
import LSP
import Testing

/// Diagnostics for clients that do not ask.
@Suite struct PushTests {
  @Test func anOpenNoteIsChecked() throws {
    let bench = try Bench("🎧 [[Ada Brok]] and @ada-brook")
    #expect(bench.takePublished() == ["note.md": ["0:5-0:13 near-miss"]])
  }

  @Test func theVersionAndTheSuggestionAreSaid() throws {
    let bench = try Bench("[[Ada Brok]]")
    let sent = bench.editor.takeMessages().compactMap { message -> JSONValue? in
      guard case .notification("textDocument/publishDiagnostics", let params) = message else {
        return nil
      }
      return try? JSONValue(params)
    }
    let params = try #require(sent.last)
    #expect(params["version"]?.integer == 1)
    let diagnostic = try #require(params["diagnostics"]?.array?.first)
    #expect(diagnostic["severity"]?.integer == 2)
    #expect(diagnostic["source"]?.string == "podcast-ls")
    #expect(diagnostic["message"]?.string?.contains("“Ada Brook”") ?? false)
    #expect(diagnostic["relatedInformation"] == nil)
  }

  @Test func whatWasMendedIsTakenBack() throws {
    let bench = try Bench("[[Ada Brok]]")
    _ = bench.takePublished()
    bench.editor.edit(bench.uri("note.md"), nil, "[[Ada Brook]]")
    bench.editor.finishWork()
    #expect(bench.takePublished() == ["note.md": []])
  }

  @Test func aClosedNoteKeepsNothing() throws {
    let bench = try Bench("[[Ada Brok]]")
    _ = bench.takePublished()
    bench.editor.notify("textDocument/didClose") {
      $0.field("textDocument") { $0.object { $0.field("uri", bench.uri("note.md")) } }
    }
    bench.editor.finishWork()
    #expect(bench.takePublished()["note.md"] == [])
  }

  @Test func aNewNoteOfThatNameEndsTheNearMiss() throws {
    let bench = try Bench("[[Ada Brok]]")
    _ = bench.takePublished()
    try bench.folder.write("vault/Ada Brok.md", "Somebody else.")
    bench.editor.fileChanged("\(bench.workspace)/Ada Brok.md")
    bench.editor.finishWork()
    #expect(bench.takePublished()["note.md"] == [])
  }

  @Test(arguments: [("error", 1), ("information", 3), ("hint", 4)])
  func severityIsConfigured(_ word: String, _ number: Int) throws {
    let bench = try Bench(
      "[[Ada Brok]]", configuration: #", "diagnostics": {"near-miss": "\#(word)"}"#)
    let severities = bench.editor.takeMessages().compactMap { message -> Int? in
      guard case .notification("textDocument/publishDiagnostics", let params) = message else {
        return nil
      }
      return (try? JSONValue(params))?["diagnostics"]?.array?.first?["severity"]?.integer
    }
    #expect(severities.last == number)
  }

  @Test func whatIsOffIsNotReported() throws {
    let bench = try Bench(
      "[[Ada Brok]]", configuration: #", "diagnostics": {"near-miss": "off"}"#)
    #expect(bench.takePublished()["note.md"] == [])
  }

  @Test func relatedPlacesAreForClientsThatShowThem() throws {
    let bench = try Bench(
      "[[Ada Brok]]",
      capabilities: #"{"textDocument": {"publishDiagnostics": {"relatedInformation": true}}}"#)
    let related = bench.editor.takeMessages().compactMap { message -> JSONValue? in
      guard case .notification("textDocument/publishDiagnostics", let params) = message else {
        return nil
      }
      return (try? JSONValue(params))?["diagnostics"]?.array?.first?["relatedInformation"]
    }
    let place = try #require(related.last?.array?.first)
    #expect(place["message"]?.string == "Ada Brook")
    #expect(bench.path(place["location"]?["uri"]) == bench.page)
    #expect(Bench.range(place["location"]?["range"]) == "3:0-3:27")
  }

  @Test func aSourceThatCannotBeReadIsShownWhereItIsNamed() throws {
    let bench = try Bench("x", opens: false)
    _ = bench.takePublished()
    bench.indexer.claim([
      SourceState(
        path: bench.page, kind: "page", size: 1, modified: 1, episodes: 0,
        problems: [SourceProblem(line: 0, message: "is a directory of nothing")])
    ])
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    #expect(bench.takePublished() == [".podcast-ls.json": ["0:14-0:27 unreadable-source"]])
    bench.indexer.claim([])
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    #expect(bench.takePublished()[".podcast-ls.json"] == [])
  }
}
