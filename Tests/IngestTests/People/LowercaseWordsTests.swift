// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

/// Which words stand in lower case somewhere.
@Suite struct LowercaseWordsTests {
  private func words(_ text: String) -> LowercaseWords {
    var words = LowercaseWords()
    words.add(text)
    return words
  }

  /// Of every length around the eight bytes that are read at once, and at every place.
  @Test(arguments: 2...25) func aWordIsOneHoweverLong(_ length: Int) throws {
    let word = String("caulkingmalletsandoakumtar".prefix(length))
    for place in 0..<9 {
      let text = String(repeating: ".", count: place) + word
      #expect(try words(text).hold(word), "\(text)")
      #expect(try words(text + ", tar").hold(word), "\(text)")
      #expect(try !words(text + "s").hold(word), "\(text)")
      #expect(try !words(text.dropLast() + "Z").hold(word), "\(text)")
    }
  }

  @Test func aCapitalAnywhereMakesAnotherWord() throws {
    for place in 0..<20 {
      var word = Array(repeating: UInt8(ascii: "a"), count: 20)
      word[place] = UInt8(ascii: "A")
      #expect(
        try !words(String(decoding: word, as: UTF8.self)).hold(String(repeating: "a", count: 20)))
    }
  }

  @Test(arguments: [
    ("will be long", "Will Long", true), ("Will was long ago", "Will Long", false),
    ("l'été dernier", "Été Dernier", true), ("Été dernier", "Été Dernier", false),
    ("a b", "A B", false), ("tar-rope", "Tar Rope", true), ("", "Tar Rope", false),
  ])
  func everyWordOfANameCounts(_ text: String, _ name: String, _ isHeld: Bool) throws {
    #expect(try words(text).hold(name) == isHeld)
  }
}
