// SPDX-License-Identifier: MIT

import Naming
import Testing

@testable import Catalog

/// What a search goes through, against what a look at everything gives: large enough for fences and
/// for several levels of minima.
@Suite struct SearchStructureTests {
  private let scratch: Scratch
  private let catalog: Catalog
  private let table: SearchTable

  init() throws {
    scratch = try Scratch()
    let random = RandomCatalog(seed: 31, shows: 7, episodes: 2_500)
    catalog = try CatalogTests.catalog(random.shows, in: scratch)
    table = catalog.base.searchTable(.episode)
  }

  @Test func stringsAreFoundWhereTheyLie() throws {
    let all = try (0..<table.names.count).map { try table.names.string(at: $0) }
    try #require(all.count > 3 * Fences.stride * SortedStrings.groupLength)
    #expect(all == all.sorted { $0.lexicographicallyPrecedes($1) })
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let name = all[Int.random(in: 0..<all.count, using: &random)]
      var wanted = Array(name.prefix(Int.random(in: 0...name.count, using: &random)))
      if Bool.random(using: &random) { wanted.append(UInt8.random(in: 0...255, using: &random)) }
      let expected = all.partitioningIndex { !$0.lexicographicallyPrecedes(wanted) }
      #expect(try table.names.firstIndex(notBelow: wanted) == expected)
      let lower = Int.random(in: 0...expected, using: &random)
      let bounds = lower..<Int.random(in: expected...all.count, using: &random)
      #expect(try table.names.firstIndex(notBelow: wanted, within: bounds) == expected)
    }
  }

  @Test func stringsThatBeginAlikeAreARange() throws {
    let all = try (0..<table.names.count).map { try table.names.string(at: $0) }
    var random = SeededGenerator(seed: 8)
    for _ in 0..<2_000 {
      let name = all[Int.random(in: 0..<all.count, using: &random)]
      var wanted = Array(name.prefix(Int.random(in: 0...name.count, using: &random)))
      if Int.random(in: 0..<8, using: &random) == 0 { wanted.append(0x7E) }
      let first = all.partitioningIndex { !$0.lexicographicallyPrecedes(wanted) }
      let beginning = all[first...].prefix { $0.starts(with: wanted) }.indices
      #expect(try table.names.indexes(beginningWith: wanted) == beginning)
      let equal = all[first...].prefix { $0 == wanted }.indices
      #expect(try table.names.indexes(equalTo: wanted, among: beginning) == equal)
    }
  }

  @Test func theSmallestOfRangesComeInOrder() throws {
    let tree = table.postings
    let all = try (0..<tree.count).map { try tree.number(at: $0) }
    var random = SeededGenerator(seed: 6)
    for _ in 0..<100 {
      let ends = (0..<4).map { _ in Int.random(in: 0...all.count, using: &random) }.sorted()
      let ranges = [ends[0]..<ends[1], ends[2]..<ends[3]]
      let expected = Set(ranges.flatMap { all[$0] }).sorted()
      var smallest = try SmallestFirst(tree, in: ranges, budget: .max)
      let bound = UInt32.random(in: 0...UInt32(catalog.count(.episode)), using: &random)
      var found: [UInt32] = []
      while let number = try smallest.next(below: bound) { found.append(number) }
      #expect(found == expected.filter { $0 < bound })
      while let number = try smallest.next() { found.append(number) }
      #expect(found == expected)
    }
  }

  @Test func aCursorSaysWhatTheEntitySays() throws {
    for parts in [["zorp"], ["zor"], ["und", "12"], ["quill"], ["wib"], ["the"]] {
      let terms = try #require(try table.terms(parts))
      var cursors = try terms.map {
        try #require(try TermCursor($0, in: table.postings, table.postingOffsets))
      }
      var held = 0
      for entity in stride(from: 0, to: UInt32(catalog.count(.episode)), by: 3) {
        for index in terms.indices {
          let holds = try cursors[index].holds(entity)
          #expect(try table.hasAll(terms[index...index], entity) == holds)
          held += holds ? 1 : 0
        }
      }
      #expect(held > 0)
    }
  }

  @Test func aPassSaysWhatTheEntitySays() throws {
    for part in ["", "zor", "und", "w", "the"] {
      let range = try table.words.indexes(beginningWith: Array(part.utf8))
      let term = try SearchTerm(range, in: table.postingOffsets)
      var scan = TermScan(term, in: table.postings)
      var held = 0
      let count = UInt32(catalog.count(.episode))
      for part in 0..<UInt32(3) {
        let asked = Array(stride(from: count * part / 3, to: count * (part + 1) / 3, by: 7))
        try scan.prepare(asked)
        for entity in asked {
          let holds = scan.holds(entity)
          #expect(try table.hasAll([term][...], entity) == holds)
          held += holds ? 1 : 0
        }
      }
      #expect(held > 0)
    }
  }

  @Test func aSetHoldsItsNumbersAndNoOthers() {
    // Numbers with the same lower half share a bit.
    let numbers: [UInt32] = [0, 5, 65_541, 70_000, 1 << 30, .max]
    let set = NumberSet(ascending: numbers)
    let all = [0, 1, 5, 65_536, 65_541, 70_000, 131_077, 1 << 30, .max - 1, .max] as [UInt32]
    #expect(all.filter(set.contains) == numbers)
    #expect(!NumberSet(ascending: []).contains(0))
  }
}
