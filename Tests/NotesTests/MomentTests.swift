// SPDX-License-Identifier: MIT

import Notes
import Testing

/// Times in episodes; ⟪ and ⟫ stand around the time that must be found.
@Suite struct MomentTests {
  private func moments(_ note: Note) -> [Moment] { note.mentions.compactMap(\.moment) }

  @Test(arguments: [
    ("ada-quill-on-lighthouses-and-fog@⟪12:34⟫", 754),
    ("ada-quill-on-lighthouses-and-fog@⟪1:02:03⟫, and", 3723),
    ("(ada-quill-on-lighthouses-and-fog@⟪0:05⟫).", 5),
    ("ada-quill-on-lighthouses-and-fog@⟪90:00⟫", 5400),
    ("@ada-quill-on-lighthouses-and-fog@⟪12:34⟫.", 754),
    ("@quiet-harbour/low-water@⟪12:34⟫", 754),
    ("[[ada-quill-on-lighthouses-and-fog#t=⟪12:34⟫]]", 754),
    ("[[ada-quill-on-lighthouses-and-fog#t=⟪75⟫|the fog]]", 75),
    ("[[quiet-harbour/low-water#t=⟪75.5⟫]]", 75),
    ("[[@low-water#t=⟪1:15⟫]]", 75),
    ("| a | b |\n|---|---|\n| x | [[low-water#t=⟪1:15⟫\\|y]] |", 75),
    ("---\nx: \"[[low-water#t=⟪1:15⟫]]\"\n---\n", 75),
    ("[x](https://harbour.example/fog#t=⟪75⟫,90)", 75),
    ("🎧 https://harbour.example/fog#t=⟪1:15⟫", 75),
  ])
  func aTimeIsFound(_ marked: String, _ seconds: Int) throws {
    let fixture = MarkedNote(marked)
    let note = Note(uri: "a", version: 1, text: fixture.text, lexicon: TestLexicon.harbour)
    let moment = try #require(moments(note).first)
    #expect(moment == Moment(seconds: seconds, range: try #require(fixture.expected.first)))
    let mention = try #require(note.mention(at: moment.range.upperBound))
    #expect(mention.token.lowerBound <= mention.range.lowerBound)
    #expect(mention.token.upperBound >= moment.range.upperBound)
  }

  @Test(arguments: [
    "ada-quill-on-lighthouses-and-fog@12", "ada-quill-on-lighthouses-and-fog@12:3",
    "ada-quill-on-lighthouses-and-fog@12:345", "ada-quill-on-lighthouses-and-fog@12:34pm",
    "ada-quill-on-lighthouses-and-fog@12:60", "ada-quill-on-lighthouses-and-fog@1:02:03:04",
    "ada-quill-on-lighthouses-and-fog@", "[[low-water#t=]]", "[[low-water#t=soon]]",
    "[[low-water#Early]]", "[[low-water|#t=1:15]]", "[[Ada Quill#t=12:34]]", "@ada-quill@12:34",
    "ada-quill-on-lighthouses-and-fog@99999999999999999999:00",
  ])
  func aMentionWithoutATime(_ text: String) throws {
    let note = Note(uri: "a", version: 1, text: Array(text.utf8), lexicon: TestLexicon.harbour)
    #expect(note.mentions.count == 1)
    #expect(moments(note) == [])
  }

  @Test func aTimeMovesWithItsMention() throws {
    var note = Note(
      uri: "a", version: 1, text: Array("x\n\n[[low-water#t=1:15]]".utf8),
      lexicon: TestLexicon.harbour)
    note.replace(0..<1, with: Array("longer".utf8), version: 2, lexicon: TestLexicon.harbour)
    let moment = try #require(moments(note).first)
    #expect(String(decoding: note.text[moment.range], as: UTF8.self) == "1:15")
  }

  @Test(arguments: [
    (0, "0:00"), (75, "1:15"), (754, "12:34"), (3599, "59:59"), (3600, "1:00:00"),
    (36_723, "10:12:03"),
  ])
  func times(_ seconds: Int, _ text: String) {
    #expect(Timestamp.text(seconds: seconds) == text)
  }
}
