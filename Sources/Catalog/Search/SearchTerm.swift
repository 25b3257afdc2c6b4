// SPDX-License-Identifier: MIT

internal import Naming

/// A word typed: the words of the index that it may stand for, and where their entities lie.
struct SearchTerm {
  /// Ascending, none empty, none overlapping.
  let words: [Range<Int>]
  let postings: [Range<Int>]
  /// How many entities lie there, repetitions counted.
  let count: Int

  /// - Parameter words: ascending, none overlapping; empty ones are left out.
  init(_ words: [Range<Int>], in offsets: OffsetTable) throws(CatalogError) {
    self.words = words.filter { !$0.isEmpty }
    var postings: [Range<Int>] = []
    for range in self.words { postings.append(try offsets.range(of: range)) }
    self.postings = postings
    count = postings.reduce(0) { $0 + $1.count }
  }

  /// - Parameter words: not empty.
  init(_ words: Range<Int>, in offsets: OffsetTable) throws(CatalogError) {
    let range = try offsets.range(of: words)
    self.words = [words]
    postings = [range]
    count = range.count
  }

  var isEmpty: Bool { words.isEmpty }

  func holds(word: Int) -> Bool {
    let place = words.partitioningIndex { $0.upperBound > word }
    return place < words.count && words[place].lowerBound <= word
  }
}
