// SPDX-License-Identifier: MIT

import Testing

@testable import Catalog

/// Sorting by hashes says what sorting says.
@Suite struct HashOrderTests {
  private struct Row: Equatable {
    var hash: UInt64
    var owner: UInt32
  }

  private func isBefore(_ left: Row, _ right: Row) -> Bool {
    (left.hash, left.owner) < (right.hash, right.owner)
  }

  @Test(arguments: [0, 1, 2, 127, 128, 129, 5_000, 70_000])
  func rowsStandInTheOrderOfTheirHashesAndOwners(_ count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    var rows = (0..<count).map { _ in
      Row(hash: random.next(), owner: UInt32.random(in: 0..<9, using: &random))
    }
    let expected = rows.sorted(by: isBefore)
    HashOrder.sort(&rows, by: \.hash, isBefore)
    #expect(rows == expected)
  }

  /// Hashes that are not spread at all fill one bucket.
  @Test(arguments: [0, UInt64.max, 1 << 48])
  func equalHashesAreOrderedByOwner(_ hash: UInt64) {
    var random = SeededGenerator(seed: hash)
    var rows = (0..<1_000).map { _ in
      Row(hash: hash, owner: UInt32.random(in: 0..<400, using: &random))
    }
    let expected = rows.sorted(by: isBefore)
    HashOrder.sort(&rows, by: \.hash, isBefore)
    #expect(rows == expected)
  }
}
