// SPDX-License-Identifier: MIT

import JSON
import LSP
import Testing

/// Diagnostics for clients that ask.
@Suite struct PullTests {
  private static let asking = #"{"textDocument": {"diagnostic": {}}}"#
  private static let refreshed =
    #"{"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": true}}}"#

  private func lines(_ report: JSONValue) -> [String] {
    (report["items"]?.array ?? []).map(Bench.line)
  }

  @Test func whoAsksIsAnsweredAndSentNothing() throws {
    let bench = try Bench("[[Ada Brok]]", capabilities: Self.asking)
    let report = try bench.diagnose("note.md")
    #expect(report["kind"]?.string == "full")
    #expect(lines(report) == ["0:2-0:10 near-miss"])
    #expect(bench.takePublished().isEmpty)
  }

  @Test func anUnchangedReportSaysSo() throws {
    let bench = try Bench("[[Ada Brok]]", capabilities: Self.asking)
    let id = try #require(try bench.diagnose("note.md")["resultId"]?.string)
    let again = try bench.diagnose("note.md", since: id)
    #expect(again["kind"]?.string == "unchanged")
    #expect(again["resultId"]?.string == id)
    #expect(again["items"] == nil)
    bench.editor.edit(bench.uri("note.md"), nil, "x [[Ada Brok]]")
    let moved = try bench.diagnose("note.md", since: id)
    #expect(lines(moved) == ["0:4-0:12 near-miss"])
  }

  @Test func closedNotesAreReportedToo() throws {
    let bench = try Bench(
      "=== open.md\nnothing\n=== closed.md\n[[Ada Brok]]\n=== fine.md\n[[Ada Brook]]\n",
      capabilities: Self.asking)
    #expect(lines(try bench.diagnose("closed.md")) == ["0:2-0:10 near-miss"])
    let report = try bench.editor.request("workspace/diagnostic") {
      $0.field("previousResultIds") { $0.array { _ in } }
    }.get()
    let items = report["items"]?.array ?? []
    #expect(items.map { bench.path($0["uri"]) } == ["closed.md"])
    #expect(items.first?["version"]?.isNull ?? false)
    #expect(items.map(lines) == [["0:2-0:10 near-miss"]])
  }

  @Test func theWorkspaceSaysWhatIsUnchangedAndWhatIsGone() throws {
    let bench = try Bench(
      "=== a.md\n[[Ada Brok]]\n=== b.md\n[[Ada Borok]]\n", capabilities: Self.asking)
    let ask = { (known: [(String, String)]) in
      try bench.editor.request("workspace/diagnostic") {
        $0.field("previousResultIds") {
          $0.array(known) { writer, pair in
            writer.object {
              $0.field("uri", pair.0)
              $0.field("value", pair.1)
            }
          }
        }
      }.get()["items"]?.array ?? []
    }
    let first = try ask([])
    #expect(first.count == 2)
    let known = first.compactMap { item in
      item["uri"]?.string.flatMap { uri in item["resultId"]?.string.map { (uri, $0) } }
    }
    #expect(try ask(known).map { $0["kind"]?.string } == ["unchanged", "unchanged"])
    try bench.folder.write("vault/b.md", "mended")
    bench.editor.fileChanged("\(bench.workspace)/b.md")
    bench.editor.finishWork()
    let later = try ask(known)
    #expect(later.map { $0["kind"]?.string } == ["unchanged", "full"])
    #expect(later.last.map(lines) == [])
  }

  @Test func theClientIsAskedToAskAgain() throws {
    let bench = try Bench("x", capabilities: Self.refreshed)
    _ = bench.editor.takeMessages()
    bench.indexer.change { $0[0].title = "New Tides" }
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    let asked = bench.editor.takeMessages().contains { message in
      if case .request(_, "workspace/diagnostic/refresh", _) = message { true } else { false }
    }
    #expect(asked)
  }

  @Test func aCancelledRequestGetsItsOneReply() throws {
    let bench = try Bench("[[Ada Brok]]", capabilities: Self.asking)
    let id = bench.editor.send("textDocument/diagnostic") {
      $0.field("textDocument") { $0.object { $0.field("uri", bench.uri("note.md")) } }
    }
    bench.editor.notify("$/cancelRequest") { $0.field("id", id) }
    bench.editor.finishWork()
    let replies = bench.editor.takeReplies(to: id)
    #expect(replies == [.failure(.requestCancelled)])
  }
}
