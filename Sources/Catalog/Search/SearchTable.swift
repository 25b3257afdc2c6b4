// SPDX-License-Identifier: MIT

internal import Naming

/// What is searched of one kind of entity: its words, and its whole slugs, names and titles.
///
/// Both are sorted, so what a prefix matches is one range; `MinimaTree` picks the best of a range.
struct SearchTable: Sendable {
  /// Entities looked at for one query of several words before the answer is cut short.
  static let budget = 1024

  private let words: SortedStrings
  private let postings: MinimaTree
  private let postingOffsets: OffsetTable
  private let entityWords: Section
  private let entityWordOffsets: OffsetTable
  private let names: SortedStrings
  private let owners: MinimaTree

  init(_ kind: EntityKind, of file: MappedFile) {
    words = SortedStrings(
      Section(.words(kind), of: file), offsets: Section(.wordOffsets(kind), of: file))
    postings = MinimaTree(Section(.postings(kind), of: file))
    postingOffsets = OffsetTable(Section(.postingOffsets(kind), of: file))
    entityWords = Section(.entityWords(kind), of: file)
    entityWordOffsets = OffsetTable(Section(.entityWordOffsets(kind), of: file))
    names = SortedStrings(
      Section(.names(kind), of: file), offsets: Section(.nameOffsets(kind), of: file))
    owners = MinimaTree(Section(.nameOwners(kind), of: file))
  }

  /// Indexes of the best entities of each tier, no entity twice; at most `limit` a tier.
  func search(_ parts: [String], limit: Int) throws(CatalogError) -> FoundIndexes {
    var found = FoundIndexes(limit: limit)
    let whole = SearchWords.cutName(parts.joined(separator: "-"))
    let prefixed = try names.indexes(beginningWith: whole)
    if !prefixed.isEmpty {
      try collect(owners, names.indexes(equalTo: whole), .exact, &found)
      try collect(owners, prefixed, .prefix, &found)
    }
    if !found.isFull { try collectWords(parts, &found) }
    return found
  }

  private func collect(
    _ tree: MinimaTree, _ range: Range<Int>, _ tier: Tier, _ found: inout FoundIndexes
  ) throws(CatalogError) {
    var candidates = try SmallestFirst(tree, in: range, budget: 4 * Self.budget)
    while let index = try candidates.next() {
      guard found.add(index, tier) else { return }
    }
    found.isTruncated = found.isTruncated || candidates.isExhausted
  }

  private func collectWords(
    _ parts: [String], _ found: inout FoundIndexes
  ) throws(CatalogError) {
    var terms: [Term] = []
    for part in parts.prefix(SearchWords.mostWords) {
      let range = try words.indexes(beginningWith: SearchWords.cutWord(part))
      if range.isEmpty { return }
      terms.append(Term(words: range, postings: try postingOffsets.range(of: range)))
    }
    terms.sort { $0.postings.count < $1.postings.count }
    guard let rarest = terms.first else { return }
    guard terms.count > 1 else {
      return try collect(postings, rarest.postings, .words, &found)
    }
    try intersect(rarest, terms.dropFirst(), &found)
  }

  private func intersect(
    _ rarest: Term, _ others: ArraySlice<Term>, _ found: inout FoundIndexes
  ) throws(CatalogError) {
    // A few are sorted faster than they are picked one by one.
    if rarest.postings.count <= Self.budget {
      for index in try postings.sorted(rarest.postings) where try hasAll(others, index) {
        guard found.add(index, .words) else { return }
      }
      return
    }
    var candidates = try SmallestFirst(postings, in: rarest.postings, budget: Self.budget)
    while let index = try candidates.next() {
      guard try hasAll(others, index) else { continue }
      guard found.add(index, .words) else { return }
    }
    found.isTruncated = found.isTruncated || candidates.isExhausted
  }

  private func hasAll(_ terms: ArraySlice<Term>, _ entity: UInt32) throws(CatalogError) -> Bool {
    let range = try entityWordOffsets.range(at: Int(entity))
    return try entityWords.withNumbers(range) { own in
      terms.allSatisfy { term in
        (0..<range.count).contains { term.words.contains(Int(own.uint32(at: $0 * 4))) }
      }
    }
  }

  /// A word typed: the words it begins, and where their entities lie.
  private struct Term {
    let words: Range<Int>
    let postings: Range<Int>
  }
}

/// Entities of one kind found so far.
struct FoundIndexes {
  private(set) var matches: [(index: UInt32, tier: Tier)] = []
  var isTruncated = false
  private let limit: Int
  private var seen: Set<UInt32> = []

  init(limit: Int) { self.limit = limit }

  var isFull: Bool { isTruncated }

  /// Whether more may be added; an entity found before keeps its better tier.
  mutating func add(_ index: UInt32, _ tier: Tier) -> Bool {
    if seen.contains(index) { return true }
    guard matches.count < limit else {
      isTruncated = true
      return false
    }
    seen.insert(index)
    matches.append((index, tier))
    return true
  }
}
