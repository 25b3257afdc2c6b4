// SPDX-License-Identifier: MIT

import Features
import Notes
import Testing

@Suite struct MentionTokensTests {
  private func tokens(_ text: String, _ part: Range<Int>? = nil) throws -> [String] {
    let note = try LanternCatalog().note(text)
    return MentionTokens.find(in: note, part ?? 0..<note.text.count) { _ in false }.map { token in
      let kind =
        switch token.kind {
        case .entity(let kind): kind.word
        case .time: "time"
        }
      return "\(kind) \(String(decoding: note.text[token.range], as: UTF8.self))"
    }
  }

  @Test func eachKindIsTold() throws {
    #expect(
      try tokens("Otto Lumen: @lantern-hour, [[light-houses-and-mirrors#t=75]]") == [
        "person Otto Lumen", "show lantern-hour", "episode light-houses-and-mirrors", "time 75",
      ])
  }

  @Test func aTimeInAnAddressIsPartOfIt() throws {
    #expect(
      try tokens("<https://lantern.example/2#t=75>") == ["episode https://lantern.example/2#t=75"])
  }

  @Test func aNameOverTwoLinesIsTwoTokens() throws {
    #expect(try tokens("> by Otto\r\n> Lumen") == ["person Otto", "person Lumen"])
  }

  @Test func onlyThoseThatTouchThePart() throws {
    let text = "Otto Lumen\nCleo Wick\nOtto Lumen"
    #expect(try tokens(text, 11..<20) == ["person Cleo Wick"])
    #expect(try tokens(text, 0..<0) == ["person Otto Lumen"])
  }
}
