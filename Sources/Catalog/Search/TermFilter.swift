// SPDX-License-Identifier: MIT

/// Tells of entities, asked for in ascending order, whether they have a word of each of some terms.
///
/// Each term is asked in the way that touches least: a few lists are gone through as far as is asked,
/// many are passed over once, and of very many an entity's own words are looked at.
struct TermFilter {
  private let table: SearchTable
  private var cursors: [TermCursor] = []
  private var scans: [TermScan] = []
  private var broad: [SearchTerm] = []
  private let most: Int

  /// - Parameters:
  ///   - most: how many entities it will be asked about at most.
  ///   - wanted: how many of them are wanted that have all.
  init(
    _ terms: ArraySlice<SearchTerm>, in table: SearchTable, askedAbout most: Int, wanted: Int
  ) throws(CatalogError) {
    self.table = table
    self.most = most
    for term in terms {
      let looks = min(most, wanted * table.entityCount / max(1, term.count))
      if let cursor = try TermCursor(term, in: table.postings, table.postingOffsets) {
        cursors.append(cursor)
      } else if TermScan.pays(term, insteadOf: looks) {
        scans.append(TermScan(term, in: table.postings))
      } else {
        broad.append(term)
      }
    }
  }

  /// How many entities it is best asked about at once; a pass through lists is made once for all.
  var batch: Int { scans.isEmpty ? SearchBudget.entitiesAtOnce : most }

  /// Says of whom it will be asked next, so that what it looks at is waited for together.
  mutating func prepare(_ entities: [UInt32]) throws(CatalogError) {
    for index in scans.indices { try scans[index].prepare(entities) }
    if !broad.isEmpty { try table.announceWords(of: entities) }
  }

  mutating func holds(_ entity: UInt32) throws(CatalogError) -> Bool {
    for index in cursors.indices {
      if try !cursors[index].holds(entity) { return false }
    }
    for index in scans.indices where !scans[index].holds(entity) { return false }
    return broad.isEmpty ? true : try table.hasAll(broad[...], entity)
  }
}
