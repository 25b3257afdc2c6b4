// SPDX-License-Identifier: MIT

import JSON
import LSP
import Testing

/// Longer work, shown to a client that takes it.
@Suite struct ProgressTests {
  private static let capable = #"{"window": {"workDoneProgress": true}}"#

  /// `title`, `message (percentage)` or `end` of each `$/progress` so far.
  private func shown(_ messages: [Message]) -> [String] {
    messages.compactMap { message in
      guard case .notification("$/progress", let params) = message,
        let value = (try? JSONValue(params))?["value"]
      else { return nil }
      switch value["kind"]?.string {
      case "begin": return value["title"]?.string
      case "report":
        return "\(value["message"]?.string ?? "") (\(value["percentage"]?.integer ?? -1))"
      case "end": return "end"
      default: return "?"
      }
    }
  }

  /// Agrees to, or refuses, every token asked for, before the work goes on.
  private func answerTokens(_ bench: Bench, isAgreed: Bool = true) throws -> [String] {
    var tokens: [String] = []
    for (id, params) in bench.requests("window/workDoneProgress/create") {
      tokens.append(try #require(params?["token"]?.string))
      bench.editor.deliver(
        isAgreed
          ? FrameWriter.frame(Array(#"{"jsonrpc":"2.0","id":"\#(id)","result":null}"#.utf8))
          : FrameWriter.frame(
            Array(
              #"{"jsonrpc":"2.0","id":"\#(id)","error":{"code":-32601,"message":"no"}}"#.utf8)))
    }
    return tokens
  }

  @Test func aBuildIsShownOnceTheClientAgrees() throws {
    let bench = try Bench("x", capabilities: Self.capable)
    _ = bench.editor.takeMessages()
    bench.editor.fileChanged(bench.page)
    #expect(try answerTokens(bench).count == 1)
    bench.editor.finishWork()
    #expect(shown(bench.editor.takeMessages()) == ["Indexing podcasts", "end"])
  }

  @Test func aTokenThatIsRefusedOrComesLateShowsNothing() throws {
    let bench = try Bench("x", capabilities: Self.capable)
    _ = bench.editor.takeMessages()
    bench.editor.fileChanged(bench.page)
    _ = try answerTokens(bench, isAgreed: false)
    bench.editor.finishWork()
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    _ = try answerTokens(bench)
    #expect(shown(bench.editor.takeMessages()) == [])
  }

  @Test func whereProgressIsNotOfferedNoneIsAsked() throws {
    let bench = try Bench("x")
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    #expect(bench.requests("window/workDoneProgress/create").isEmpty)
  }

  @Test func readingManyNotesSaysHowFarItIs() throws {
    let notes = (0..<300).map { "=== n\($0).md\nx\n" }.joined()
    let bench = try Bench(notes, capabilities: Self.capable)
    _ = bench.editor.takeMessages()
    bench.editor.fileChanged("")
    #expect(try answerTokens(bench).count == 2)
    bench.editor.finishWork()
    let lines = shown(bench.editor.takeMessages())
    #expect(lines.contains("Reading notes"))
    #expect(lines.contains("256/300 (85)"))
  }

  @Test func readingCanBeStoppedAndWhatWaitedIsAnswered() throws {
    let bench = try Bench("Ada① Brook\n", capabilities: Self.capable)
    _ = bench.editor.takeMessages()
    bench.editor.notify("workspace/didChangeWorkspaceFolders") {
      $0.field("event") {
        $0.object {
          $0.field("added") { writer in
            writer.array {
              $0.object { $0.field("uri", DocumentURI(path: bench.folder.path("other"))) }
            }
          }
        }
      }
    }
    let tokens = try answerTokens(bench)
    let id = bench.editor.send("textDocument/references") { bench.placeOfCursor(&$0) }
    #expect(bench.editor.takeReplies(to: id).isEmpty)
    bench.editor.notify("window/workDoneProgress/cancel") { $0.field("token", "somebody-elses") }
    #expect(bench.editor.takeReplies(to: id).isEmpty)
    for token in tokens {
      bench.editor.notify("window/workDoneProgress/cancel") { $0.field("token", token) }
    }
    let replies = bench.editor.takeReplies(to: id)
    #expect(replies.count == 1)
    #expect(bench.places(try #require(replies.first).get()) == ["note.md:0:0-0:9"])
    #expect(shown(bench.editor.takeMessages()) == ["Reading notes", "end"])
    bench.editor.finishWork()
    #expect(bench.editor.takeReplies(to: id).isEmpty)
  }
}
