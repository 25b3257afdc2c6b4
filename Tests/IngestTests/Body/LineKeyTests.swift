// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

/// Two lines have one key when their words are the same.
@Suite struct LineKeyTests {
  @Test(arguments: [
    ("Support the show", "support *the* show!"), ("Tar’s end", "TARS END"), ("", "—"),
    ("See [us](https://a.example)", "see us"),
    ("extraordinarily long words", "Extraordinarily, long: words"),
  ])
  func sameWords(_ left: String, _ right: String) {
    #expect(LineKey(left) == LineKey(right))
  }

  @Test(arguments: [
    ("ab c", "a bc"), ("abc", "a b c"), ("a", ""), ("caulking", "caulkin g"),
    ("abcdefgh ij", "abcdefghij"), ("abcdefghi", "abcdefgh i"),
  ])
  func otherWords(_ left: String, _ right: String) {
    #expect(LineKey(left) != LineKey(right))
  }

  /// However long a word is, each of its letters counts.
  @Test func everyLetterCounts() {
    let word = String(repeating: "a", count: 40)
    var keys: Set<LineKey> = [LineKey(word)]
    for index in 0..<40 {
      let other = word.prefix(index) + "b" + word.dropFirst(index + 1)
      keys.insert(LineKey(other))
    }
    #expect(keys.count == 41)
  }
}
