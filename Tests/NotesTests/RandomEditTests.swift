// SPDX-License-Identifier: MIT

import Naming
import Notes
import Testing

/// Edits applied one after another must leave what a scan of the whole text finds.
@Suite struct RandomEditTests {
  /// SplitMix64: the same edits on every machine.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var x = state
      x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
      x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
      return x ^ (x >> 31)
    }
  }

  private static let pieces = [
    "Ada Quill", "Ada ", "Quill", "Börje Tangström", " ", "\n", "\n\n", "\r\n", "\r", "\n- ",
    "\n> ",
    "\n  ", "\n    ", "\t", "```", "\n```\n", "~~~\n", "`", "$$", "\n$$\n", "%%", "\n%%\n", "<!--",
    "-->", "---", "\n---\n", "---\nguest: Ada Quill\n---\n", "guest: Ada Quill\n", "[[", "]]",
    "[[Ada Quill]]",
    "|", "\n|-|-|\n", "@ada-quill", "@", "#", "\n# ", "🎧", "e\u{301}",
    "[x](https://harbour.example/fog)",
    "https://harbour.example/fog ", "ada-quill-on-lighthouses-and-fog", "\n[^1]: ", "<script>\n",
    "</script>",
    "\n1. ", "(", ")", "\\", "-", "'s", "=", "\n===\n", "A long line of nothing in particular. ",
  ]

  private static func randomText(_ count: Int, _ random: inout Generator) -> [UInt8] {
    (0..<count).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) }
  }

  @Test(arguments: 1...40)
  func equalsARebuild(_ seed: UInt64) {
    var random = Generator(state: seed)
    var note = Note(
      uri: "a", version: 0, text: Self.randomText(seed.isMultiple(of: 4) ? 1500 : 40, &random),
      lexicon: TestLexicon.harbour)
    var fast = 0
    for step in 0..<100 {
      var before = note.text
      let start = Int.random(in: 0...before.count, using: &random)
      let length = random.next() % 4 == 0 ? Int.random(in: 0...12, using: &random) : 0
      let bytes = length > 0 ? [] : Self.randomText(1, &random)
      // Ranges from outside may lie beyond the text.
      let edited = start..<start + length
      before.replaceSubrange(edited.clamped(to: 0..<before.count), with: bytes)
      note.replace(edited, with: bytes, version: step, lexicon: TestLexicon.harbour)
      let rebuilt = Note(uri: "a", version: step, text: before, lexicon: TestLexicon.harbour)
      #expect(note.text == before)
      #expect(note.lines == rebuilt.lines)
      #expect(
        note.mentions == rebuilt.mentions,
        "seed \(seed) step \(step): \(MarkedNote.marked(before, note.mentions))")
      guard note.mentions == rebuilt.mentions, note.lines == rebuilt.lines else { return }
      if note.scanned.count * 2 < before.count { fast += 1 }
    }
    // Long texts must mostly be rescanned in part, or the test proves nothing about the fast path.
    if seed.isMultiple(of: 4) { #expect(fast >= 50, "only \(fast) of 100 edits were fast") }
  }
}
