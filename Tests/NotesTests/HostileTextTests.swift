// SPDX-License-Identifier: MIT

import Notes
import Testing

/// Text made to be expensive, or to trip the reader: it must be read to its end, and in linear time.
///
/// The time limit is no measurement: it only ends what would not end by itself.
@Suite(.timeLimit(.minutes(10))) struct HostileTextTests {
  @Test(arguments: [
    "[", "[[", "[[a", "[](a", "](", "`", "`a``", "<a b='", "<!--", "<!a", "$a ", " %%a", "a-", "a@",
    "@a",
    "[][a", "- ", "> ", "1. ", "<code>", "<pre></", "http://a", "#a", "Ada Quill ", "\\", "|-|\n",
    "[^a]: ",
    "\r", "[a]: b\n", "---\n", "{", "\"", "(",
  ])
  func repeated(_ unit: String) {
    let text = Array(String(repeating: unit, count: 30_000 / unit.utf8.count).utf8)
    var note = Note(uri: "a", version: 1, text: text, lexicon: TestLexicon.harbour)
    note.replace(5..<6, with: [0x5B], version: 2, lexicon: TestLexicon.harbour)
    #expect(note.text.count == text.count)
    #expect(note.mention(at: text.count / 2) == nil || unit.contains("Ada"))
    _ = note.partialMentions(at: text.count)
  }

  @Test func illFormedBytes() {
    let text: [UInt8] =
      Array("Ada Quill ".utf8) + [0xFF, 0xC3, 0xE2, 0x82, 0xF0, 0x9F, 0x80]
      + Array(" Ada Quill".utf8)
    let note = Note(uri: "a", version: 1, text: text, lexicon: TestLexicon.harbour)
    #expect(note.mentions.map(\.range) == [0..<9, 18..<27])
    for offset in -1...text.count + 1 {
      _ = note.partialMentions(at: offset)
      _ = note.mention(at: offset)
    }
  }

  @Test func frontMatterWithoutEnd() {
    let text = Array(("---\n" + String(repeating: "guests: [a, 'b\n", count: 10_000)).utf8)
    let note = Note(uri: "a", version: 1, text: text, lexicon: TestLexicon.harbour)
    #expect(note.mentions.isEmpty)
  }
}
