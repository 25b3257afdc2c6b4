// SPDX-License-Identifier: MIT

import JSON
import LSP
import Testing

@testable import Server

@Suite struct OvertakenTests {
  @Test(arguments: [
    // a and b ask about two documents, A and B change them.
    ("a", []), ("aAa", [0]), ("AaAa", [1]), ("aAaAa", [0, 2]),
    // Nobody asks again, or about another text, or it did not change between.
    ("aA", []), ("aa", []), ("Aaa", []), ("aBa", []), ("aAb", []), ("aBb", []),
    ("abAaBb", [0, 1]),
  ])
  func theOlderOneOfTwoAboutAChangedText(_ order: String, _ overtaken: [Int]) {
    let messages = order.enumerated().map { place, letter in message(letter, place) }
    let found = Overtaken.completions(in: messages)
    #expect(Set(found) == Set(overtaken.map { RequestID.integer($0) }))
  }

  @Test func itIsAnsweredAtOnceAndAskedForAgain() throws {
    let bench = try Bench("[[①\n")
    var frames: [UInt8] = []
    for (place, letter) in "aAa".enumerated() { frames += frame(letter, 100 + place, bench) }
    bench.editor.deliver(frames)
    let older = try #require(bench.editor.takeReplies(to: .integer(100)).first).get()
    #expect(older["isIncomplete"]?.bool == true)
    #expect(older["items"]?.array?.isEmpty == true)
    let newer = try #require(bench.editor.takeReplies(to: .integer(102)).first).get()
    #expect(bench.labels(newer).contains("ada-brook-on-tides-and-time"))
  }

  private func message(_ letter: Character, _ place: Int) -> Result<Message, MessageError> {
    let params = Array(#"{"textDocument":{"uri":"file:///\#(letter.lowercased())"}}"#.utf8)
    return .success(
      letter.isUppercase
        ? .notification(method: "textDocument/didChange", params: params)
        : .request(id: .integer(place), method: "textDocument/completion", params: params))
  }

  private func frame(_ letter: Character, _ id: Int, _ bench: Bench) -> ArraySlice<UInt8> {
    var frames = FrameWriter()
    let write: (inout JSONWriter) -> Void = { writer in
      writer.object {
        $0.field("textDocument") { $0.object { $0.field("uri", bench.uri("note.md")) } }
        $0.field("position", Position(line: 0, character: 2))
        $0.field("contentChanges") { $0.array { $0.object { $0.field("text", "[[ \n") } } }
      }
    }
    return letter.isUppercase
      ? frames.notification("textDocument/didChange", params: write)
      : frames.request(.integer(id), "textDocument/completion", params: write)
  }
}
