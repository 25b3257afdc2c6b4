// SPDX-License-Identifier: MIT

import Foundation
import JSON
import LSP
import Testing

/// Many notes that other programs change at once, as a git checkout does.
@Suite struct ChangedNotesTests {
  private static let count = 1000

  private func path(_ bench: Bench, _ number: Int) -> String { "\(bench.workspace)/n\(number).md" }

  /// Writes the notes, each with one mention, and tells of them at once.
  private func write(_ bench: Bench, _ text: String = "With @ada-brook.\n") throws {
    for number in 0..<Self.count {
      try bench.folder.write("vault/n\(number).md", Array(text.utf8))
    }
    bench.editor.filesChanged((0..<Self.count).map { path(bench, $0) })
  }

  private func send(_ bench: Bench, _ method: String) -> RequestID {
    bench.editor.send("textDocument/\(method)") { bench.placeOfCursor(&$0) }
  }

  @Test func areReadTogetherOffTheAnsweringThread() throws {
    let bench = try Bench("Ada① Brook\n")
    try write(bench)
    let hover = send(bench, "hover")
    #expect(bench.editor.takeReplies(to: hover).count == 1, "a hover does not wait for them")
    let references = send(bench, "references")
    #expect(bench.editor.takeReplies(to: references).isEmpty)
    bench.editor.runOneWork()
    let reply = try #require(bench.editor.takeReplies(to: references).first).get()
    #expect(reply.array?.count == Self.count + 1)
  }

  @Test func areForgottenTogetherWhenTheyGo() throws {
    let bench = try Bench("Ada① Brook\n")
    try write(bench)
    #expect(try bench.ask("references").array?.count == Self.count + 1)
    for number in 0..<Self.count {
      try FileManager.default.removeItem(atPath: path(bench, number))
    }
    bench.editor.filesChanged((0..<Self.count).map { path(bench, $0) })
    #expect(bench.places(try bench.ask("references")) == ["note.md:0:0-0:9"])
  }

  @Test func whatChangesWhileTheyAreReadHoldsNobodyUpWhoAskedBefore() throws {
    let bench = try Bench("Ada① Brook\n")
    try write(bench)
    let first = send(bench, "references")
    try bench.folder.write("vault/n0.md", Array("x".utf8))
    bench.editor.fileChanged(path(bench, 0))
    let second = send(bench, "references")
    bench.editor.runOneWork()
    #expect(bench.editor.takeReplies(to: first).count == 1)
    #expect(bench.editor.takeReplies(to: second).isEmpty)
    bench.editor.finishWork()
    let reply = try #require(bench.editor.takeReplies(to: second).first).get()
    #expect(reply.array?.count == Self.count)
  }

  @Test func anOpenNotesTextComesBeforeWhatIsReadOfIt() throws {
    let bench = try Bench("=== note.md\nAda① Brook\n=== n1.md\nx\n")
    bench.editor.fileChanged(path(bench, 1))
    bench.editor.notify("textDocument/didOpen") {
      $0.field("textDocument") {
        $0.object {
          $0.field("uri", bench.uri("n1.md"))
          $0.field("languageId", "markdown")
          $0.field("version", 1)
          $0.field("text", "@ada-brook")
        }
      }
    }
    bench.editor.finishWork()
    #expect(try bench.ask("references").array?.count == 2)
  }

  @Test func aScanThatBeginsMeanwhileReadsThemToo() throws {
    let bench = try Bench("Ada① Brook\n")
    try write(bench)
    bench.editor.fileChanged("")
    #expect(try bench.ask("references").array?.count == Self.count + 1)
  }
}
