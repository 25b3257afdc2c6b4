// SPDX-License-Identifier: MIT

import Catalog
import TestSupport
import Testing

@testable import Ingest

/// Short cuts over bytes say what the plain definition says.
@Suite struct ShortCutTests {
  private func text(of letters: String, _ count: Int, _ random: inout SeededGenerator) -> String {
    String((0..<count).map { _ in letters.randomElement(using: &random) ?? "a" })
  }

  @Test func aWordOfASCIIHasTheShapeOfAnyWord() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let word = Array(text(of: "aBzZ9'", Int.random(in: 1...4, using: &random), &random).utf8)
      guard let shape = WordRuns.asciiShape(word.span, word.indices) else {
        #expect(word.contains { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) })
        continue
      }
      #expect(shape == WordRuns.anyShape(word, word.indices), "\(word)")
    }
  }

  @Test func everyMarkOfMarkdownIsLookedAt() {
    for first in UInt8.min...UInt8.max {
      for rest in ["", "ttps://a.example", "(b)", " b"] {
        let bytes = [0x20, first] + Array(rest.utf8)
        if PlainMarkdown.skipped(at: 1, in: bytes) > 0 {
          #expect(PlainMarkdown.mayBeSkipped(first), "\(first)")
        }
      }
    }
  }

  @Test func booksAreFoundAtEveryPlace() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      let text = text(of: "bokBOK", Int.random(in: 0...9, using: &random), &random)
      #expect(BookFinder.hasBook(text) == text.lowercased().contains("book"), "\(text)")
    }
  }

  @Test func sentencesComeOneByOneAsTheyDoTogether() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let bytes = Array(text(of: "aB. !?\n。e.g", 30, &random).utf8)
      var single: [Range<Int>] = []
      var end = 0
      while let next = Sentences.next(from: end, in: bytes) {
        single.append(next.trimmed)
        #expect(next.end > end)
        end = next.end
      }
      #expect(single == Sentences.ranges(bytes))
      #expect(Array(single.prefix(2)) == Sentences.ranges(bytes, limit: 2))
    }
  }
}
