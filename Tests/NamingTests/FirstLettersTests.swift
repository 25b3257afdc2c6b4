// SPDX-License-Identifier: MIT

import Naming
import TestSupport
import Testing

@Suite struct FirstLettersTests {
  private func letters(_ titles: [String], ignoringCase: Bool = false) -> String {
    var letters = FirstLetters()
    for title in titles { letters.insert(firstOf: title, ignoringCase: ignoringCase) }
    let found = (UInt8(0)..<0x80).filter { letters.contains($0) }
    return String(decoding: found, as: UTF8.self)
  }

  @Test(arguments: [
    (["Ada Quill", "bell harrow", "12 Boats"], "1Ab"),
    (["“Öst” and Ølsen"], "O"),
    (["'t Oar", "…And Then"], "At"),
    (["和田海", "!?"], ""),
  ])
  func ofTitles(_ titles: [String], _ expected: String) {
    #expect(letters(titles) == expected)
  }

  @Test func caseMayBeIgnored() {
    #expect(letters(["the old hand", "Éva", "9 lives"], ignoringCase: true) == "9ETet")
  }

  @Test func beyondASCIIEveryLetterCounts() {
    #expect(FirstLetters().contains(0xC3))
    #expect(FirstLetters.any.contains(0x61) && FirstLetters.any.contains(0x30))
  }
}

/// Passing over words must find the very words that cutting finds.
@Suite struct PassingOverTests {
  /// Pieces that make words end, go on, or change their script.
  private static let pieces = [
    "a", "A", "b", "Q", "7", " ", "-", "'", "’", "ö", "o\u{308}", "和", "П", "'s", "“", "\u{FF21}",
    "\u{301}", "_", ".",
  ]

  @Test(arguments: 0..<200) func findsTheSameWords(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = (0..<60).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
    let bytes = Array(text.utf8)
    var letters = FirstLetters()
    for byte in "AQ7b".utf8 where Bool.random(using: &generator) { letters.insert(byte) }
    let expected = Phrase.words(in: bytes).filter { letters.contains(bytes[$0.range.lowerBound]) }
    var cutter = WordCutter(bytes: bytes, range: bytes.indices)
    var found: [Word] = []
    while let word = cutter.next(beginningWith: letters) { found.append(word) }
    #expect(found == expected, "\(text)")
  }
}

@Suite struct PlainRunTests {
  @Test(arguments: 0..<50) func endsAtTheFirstOtherByte(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = (0..<40).map { _ in
      Array("az \t\n{~\u{7F}\0".utf8).randomElement(using: &generator) ?? 0
    }
    for _ in 0..<3 {
      bytes[Int.random(in: 0..<40, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
    }
    for start in 0...40 {
      for end in [start, min(40, start + 5), 40] {
        let other = bytes[start..<end].firstIndex { $0 >= 0x80 || (0x21...0x60).contains($0) }
        #expect(PlainRun.end(from: start, to: end, in: bytes) == other ?? end)
      }
    }
  }
}
