// SPDX-License-Identifier: MIT

import Naming
import Testing

@testable import Catalog

/// The filter before the table of phrases.
@Suite struct HashFilterTests {
  private func hashes(_ count: Int, seed: UInt64) -> [StableHash] {
    (0..<count).map { StableHash("\(seed) \($0)") }
  }

  /// A catalog of titles whose first two words tell them apart.
  private func catalog(_ count: Int, in scratch: Scratch) throws -> Catalog {
    let show = Show(slug: "sea-talk", title: "Sea Talk")
    let episodes = (0..<count).map { episode("Boat \($0) leaves the harbour early") }
    return try CatalogTests.catalog([ShowFixture(show: show, episodes: episodes)], in: scratch)
  }

  @Test func letsEveryPhraseThroughAndFewOthers() throws {
    let scratch = try Scratch()
    let filter = try catalog(500, in: scratch).base.phraseFilter
    for number in 0..<500 {
      let words = Phrase.words(in: Array("Boat \(number)".utf8))
      #expect(try filter.mayHold(ProsePhrase.beginning(words[0].hash, words[1].hash)))
    }
    let others = try hashes(10_000, seed: 1).filter { try filter.mayHold($0) }
    // One in thirty is expected.
    #expect(others.count < 10_000 / 20)
  }

  @Test func withoutASectionEverythingIsLetThrough() throws {
    let filter = Catalog.empty.base.phraseFilter
    #expect(try hashes(100, seed: 2).allSatisfy { try filter.mayHold($0) })
  }
}
