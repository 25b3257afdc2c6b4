// SPDX-License-Identifier: MIT

/// Tells of entities whether they have a word of a term, by one pass through the term's lists.
///
/// For a term of many words: their lists lie one behind the other, where a look at each entity's own words
/// touches a place of its own.
struct TermScan {
  /// So many numbers of a list are passed in the time of a look at one entity, which is mostly one more
  /// page to have from the system.
  private static let numbersALook = 256

  private let term: SearchTerm
  private let postings: MinimaTree
  /// Those asked about that have a word, ascending.
  private var held: [UInt32] = []
  /// How many of them have been told of.
  private var told = 0

  init(_ term: SearchTerm, in postings: MinimaTree) {
    self.term = term
    self.postings = postings
  }

  /// Whether a pass costs less than so many looks.
  static func pays(_ term: SearchTerm, insteadOf looks: Int) -> Bool {
    term.count < looks * numbersALook
  }

  /// Says of whom it will be asked next, ascending; some thousands at most.
  mutating func prepare(_ entities: [UInt32]) throws(CatalogError) {
    let asked = NumberSet(ascending: entities)
    held.removeAll(keepingCapacity: true)
    told = 0
    for range in term.postings {
      held += try postings.numbers(in: range, amongst: asked)
    }
    held.sort()
  }

  /// Whether an entity has a word; to be asked in order.
  mutating func holds(_ entity: UInt32) -> Bool {
    while told < held.count, held[told] < entity { told += 1 }
    return told < held.count && held[told] == entity
  }
}
