// SPDX-License-Identifier: MIT

/// Tells of entities, asked for in ascending order, whether they have a word of each of some terms.
struct TermFilter {
  private let table: SearchTable
  private var cursors: [TermCursor] = []
  /// Terms of many words, for which an entity's own words are looked at.
  private var broad: [SearchTerm] = []

  init(_ terms: ArraySlice<SearchTerm>, in table: SearchTable) throws(CatalogError) {
    self.table = table
    for term in terms {
      if let cursor = try TermCursor(term, in: table.postings, table.postingOffsets) {
        cursors.append(cursor)
      } else {
        broad.append(term)
      }
    }
  }

  /// Says of whom it will be asked next.
  func announce(_ entities: [UInt32]) throws(CatalogError) {
    if !broad.isEmpty { try table.announceWords(of: entities) }
  }

  mutating func holds(_ entity: UInt32) throws(CatalogError) -> Bool {
    for index in cursors.indices {
      if try !cursors[index].holds(entity) { return false }
    }
    return broad.isEmpty ? true : try table.hasAll(broad[...], entity)
  }
}
