// SPDX-License-Identifier: MIT

import Testing

@testable import Catalog

/// What an index is searched by while it is collected: words that are numbered, names that are sorted.
@Suite struct StringPoolTests {
  private static let letters = ["a", "b", "-", "é", "木", "zorp"]

  private func text(_ length: ClosedRange<Int>, _ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: length, using: &random)).map { _ in
      Self.letters.randomElement(using: &random) ?? ""
    }.joined()
  }

  private func written(_ entry: StringPool.Entry, _ pool: StringPool) -> [UInt8] {
    var text: [UInt8] = [1, 2, 3]
    pool.copy(entry, to: &text)
    return text
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func stringsStandInTheOrderOfTheirBytes(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var pool = StringPool()
    pool.stems = (0..<4).map { _ in Array(text(1...9, &random).utf8) }
    var entries: [StringPool.Entry] = []
    var expected: [(text: [UInt8], owner: UInt32)] = []
    for _ in 0..<200 {
      let name = Array(text(0...12, &random).utf8)
      let owner = UInt32.random(in: 0..<50, using: &random)
      let added = pool.add(name, owner: owner)
      var entry = try #require(added)
      let stem = Int.random(in: 0..<8, using: &random)
      if stem < pool.stems.count { entry.stem = UInt32(stem) }
      entries.append(entry)
      let beginning = stem < pool.stems.count ? pool.stems[stem] + [0x2D] : []
      expected.append((beginning + name, owner))
    }
    pool.sort(&entries)
    expected.sort { left, right in
      left.text == right.text
        ? left.owner < right.owner : left.text.lexicographicallyPrecedes(right.text)
    }
    #expect(entries.map { written($0, pool) } == expected.map(\.text))
    #expect(entries.map(\.owner) == expected.map(\.owner))
  }

  /// Against a dictionary, words of other scripts and very long ones included.
  @Test func wordsAreNumberedAsTheyFirstCome() throws {
    var random = SeededGenerator(seed: 5)
    var numbers = WordNumbers()
    var pool = StringPool()
    var entries: [StringPool.Entry] = []
    var expected: [String: UInt32] = [:]
    for step in 0..<20_000 {
      let length = step % 100 == 0 ? 60...70 : 0...5
      let word = text(length, &random) + String(Int.random(in: 0..<900, using: &random))
      let number = numbers.number(of: word, in: pool, entries)
      #expect(number == expected[word])
      guard number == nil else { continue }
      expected[word] = UInt32(entries.count)
      let added = pool.add(SearchWords.cutWord(word), owner: UInt32(entries.count))
      entries.append(try #require(added))
    }
    #expect(entries.count > 2_048)
  }
}
