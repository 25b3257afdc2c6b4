// SPDX-License-Identifier: MIT

internal import Naming

/// Tells of entities, asked for in ascending order, whether they have a word of a term.
///
/// Goes forward through the lists of the term's words, so that what is touched is a part of these
/// lists and no place of its own for each entity.
struct TermCursor {
  /// A term of more words is asked for at the entity.
  private static let mostWords = 16

  private let postings: MinimaTree
  private var lists: [Range<Int>] = []

  /// - Parameter term: its words' lists lie in `postings`, ascending each.
  /// - Returns: nil for a term of many words.
  init?(
    _ term: SearchTerm, in postings: MinimaTree, _ offsets: OffsetTable
  ) throws(CatalogError) {
    guard term.words.reduce(0, { $0 + $1.count }) <= Self.mostWords else { return nil }
    self.postings = postings
    for word in term.words.joined() {
      let list = try offsets.range(at: word)
      guard list.upperBound <= postings.count else { throw postings.damaged }
      lists.append(list)
    }
  }

  mutating func holds(_ entity: UInt32) throws(CatalogError) -> Bool {
    for index in lists.indices {
      lists[index] = try behind(entity, in: lists[index])
      if let first = lists[index].first, try postings.number(at: first) == entity { return true }
    }
    return false
  }

  /// What of a list is not below an entity: by steps that double, then halve.
  private func behind(
    _ entity: UInt32, in list: Range<Int>
  ) throws(CatalogError) -> Range<Int> {
    var low = list.lowerBound
    var step = 1
    while low < list.upperBound, try postings.number(at: low) < entity {
      let high = min(low + step, list.upperBound)
      if high == list.upperBound ? true : try postings.number(at: high) >= entity {
        let place = try (low + 1..<high).partitioningIndex { place throws(CatalogError) in
          try postings.number(at: place) >= entity
        }
        return place..<list.upperBound
      }
      low = high
      step *= 2
    }
    return low..<list.upperBound
  }
}
