// SPDX-License-Identifier: MIT

import Naming
import TestSupport
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Bernd Rücker", "bernd-rucker"),
    ("Bernd Ru\u{308}cker", "bernd-rucker"),
    ("Łukasz Øst đæœıß", "lukasz-ost-daeoeiss"),
    ("The Manager’s Path & more", "the-managers-path-more"),
    ("Thomas Graf on Cilium, the 1.6 Release", "thomas-graf-on-cilium-the-1-6-release"),
    ("和Pat Kua谈", "和pat-kua谈"),
    ("Йод и\u{306}", "йод-й"),
    ("Ἀθῆναι ΣΟΦΊΑ", "αθηναι-σοφια"),
    ("𝔘𝔫𝔦 ﬁn Ⅷ", "uni-fin-viii"),
    ("हिन्दी वार्ता", "हिन्दी-वार्ता"),
    ("ガ ｶﾞ", "ガ-ガ"),
    ("한국", "한국"),
    ("Guðrún", "guðrun"),
    ("!!!", "episode"),
    ("--a--", "a"),
    ("İstanbul", "istanbul"),
  ])
  func ofTitle(_ title: String, _ slug: String) {
    #expect(Slug.make(title) == slug)
    #expect(Slug.make(slug) == slug)
  }

  @Test func ofASCIIItIsItsPartsJoined() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let text = String((0..<9).map { _ in "aZ09 -'_.".randomElement(using: &random) ?? "a" })
      let joined = Slug.parts(text).joined(separator: "-")
      #expect(Slug.make(text) == (joined.isEmpty ? "episode" : joined), "\(text)")
    }
  }
}

@Suite struct FoldingTests {
  @Test func capitalsAreKeptOnRequest() {
    #expect(Folding.foldKeepingCase("Bernd RÜCKER Ægir") == "Bernd RUCKER Aegir")
  }
}

@Suite struct PhraseTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Phrase.words(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Pat Kua's talk", ["Pat", "Kua", "talk"]),
    ("Gould’s point", ["Gould", "point"]),
    ("O'Brien said", ["O'Brien", "said"]),
    ("和Pat Kua谈", ["和", "Pat", "Kua", "谈"]),
    ("_Ru\u{308}cker_ 2x", ["Ru\u{308}cker", "2x"]),
    ("'quoted'", ["quoted"]),
    ("", []),
  ])
  func cut(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func hashFoldsAndKeepsOrder() {
    #expect(Phrase.hash("Bernd Rücker") == Phrase.hash("bernd  RUCKER"))
    #expect(Phrase.hash("Bernd Rücker") != Phrase.hash("Rücker Bernd"))
  }

  /// A word's hash is that of its folded text without apostrophes, whatever way it is computed.
  @Test(arguments: [
    "Word", "O'Brien", "O’Brien", "Rücker", "Ru\u{308}cker", "ŉx", "Йод", "и\u{306}од", "Łódź",
    "ß1",
    "ΣΟΦΊΑ", "谈", "が", "か\u{3099}", "한", "ﬁn", "Ⅷ", "हिन्दी",
  ])
  func wordHash(_ word: String) throws {
    let words = Phrase.words(in: Array(word.utf8))
    let folded = Folding.fold(word).unicodeScalars.filter { !$0.isApostrophe }
    try #require(words.count == 1)
    #expect(words[0].hash == StableHash(String(String.UnicodeScalarView(folded))))
  }

  @Test func writtenFormStraightens() {
    #expect(Phrase.written("The  Manager’s\n Path") == "The Manager's Path")
  }
}

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("http://Bit.ly/32rWnab#x", "bit.ly/32rWnab"),
    ("HTTPS://bit.ly/32rWnab?utm_source=a&b=1", "bit.ly/32rWnab?b=1"),
    ("https://a.example/", "a.example"),
  ])
  func keys(_ text: String, _ key: String) {
    #expect(WebAddress(text)?.key == key)
  }

  @Test(arguments: ["ftp://a", "bit.ly/x", "https://", "", "http:/a"])
  func others(_ text: String) {
    #expect(WebAddress(text) == nil)
  }
}

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("Tar & Time", "Tar & Time"), ("Rücker 😀\t1\n2", "Rücker 😀\t1\n2"),
    ("a\u{1B}[31mred\u{7}", "a[31mred"), ("\u{9B}2J\r\u{7F}\u{85}x", "2Jx"), ("", ""),
  ])
  func nothingSteersTheTerminal(_ text: String, _ shown: String) {
    #expect(TerminalText.harmless(text) == shown)
  }
}
