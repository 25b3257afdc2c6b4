// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@testable import Ingest

@Suite struct HashSet64Tests {
  @Test func manyAtOnceAreAsManyOneByOne() {
    var random = SeededGenerator(seed: 1)
    var (together, single) = (HashSet64(limit: 1 << 13), HashSet64(limit: 1 << 13))
    for _ in 0..<100 {
      let hashes = (0..<200).map { _ in UInt64.random(in: 0..<20_000, using: &random) << 20 }
      together.insert(hashes)
      for hash in hashes { single.insert(hash) }
    }
    #expect(together.all.sorted() == single.all.sorted())
    #expect(together.isFull)
    #expect(together.all.count == 1 << 13)
  }

  /// Of more hashes than there is room for the first are kept.
  @Test func aFullSetTakesNoMore() {
    var set = HashSet64(limit: 16)
    set.insert((1...20).map { $0 << 8 })
    #expect(set.all.sorted() == (1...16).map { $0 << 8 | 1 })
  }
}
