// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@testable import Server

@Suite struct TextDifferenceTests {
  @Test(arguments: [
    ("abc", "abXc", 2..<2, "X"), ("abc", "abc", 3..<3, ""), ("", "x", 0..<0, "x"),
    ("abc", "", 0..<3, ""), ("aaa", "aa", 2..<3, ""), ("aa", "aaa", 2..<2, "a"),
  ])
  func wholeDocuments(_ old: String, _ new: String, _ range: Range<Int>, _ text: String) {
    let bytes = Array(old.utf8)
    let edit = TextDifference(from: bytes, in: bytes.indices, to: Array(new.utf8))
    #expect(edit.range == range)
    #expect(String(decoding: edit.text, as: UTF8.self) == text)
  }

  @Test func appliedItGivesTheNewText() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let old = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        UInt8.random(in: 97...99, using: &random)
      }
      let new = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        UInt8.random(in: 97...99, using: &random)
      }
      let lower = Int.random(in: 0...old.count, using: &random)
      let range = lower..<Int.random(in: lower...old.count, using: &random)
      var wanted = old
      wanted.replaceSubrange(range, with: new)
      var edited = old
      let edit = TextDifference(from: old, in: range, to: new)
      edited.replaceSubrange(edit.range, with: edit.text)
      #expect(edited == wanted)
    }
  }

  /// Texts of many words of memory that share much: what is equal is found to the byte.
  @Test func whatIsEqualIsLeftOut() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<500 {
      let old = (0..<Int.random(in: 0...100, using: &random)).map { _ in
        UInt8.random(in: 97...98, using: &random)
      }
      var new = old
      for _ in 0..<Int.random(in: 0...2, using: &random) where !new.isEmpty {
        let place = new.indices.randomElement(using: &random) ?? 0
        if Bool.random(using: &random) { new.remove(at: place) } else { new.insert(120, at: place) }
      }
      let prefix = zip(old, new).prefix { $0 == $1 }.count
      let suffix = zip(old.dropFirst(prefix).reversed(), new.dropFirst(prefix).reversed())
        .prefix { $0 == $1 }.count
      let edit = TextDifference(from: old, in: old.indices, to: new)
      #expect(edit.range == prefix..<old.count - suffix)
      #expect(edit.text == new[prefix..<new.count - suffix])
    }
  }
}
