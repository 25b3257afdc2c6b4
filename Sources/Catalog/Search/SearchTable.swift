// SPDX-License-Identifier: MIT

internal import Naming

/// What is searched of one kind of entity: its words, and its whole slugs, names and titles.
///
/// Both are sorted, so what a prefix matches is one range; `MinimaTree` picks the best of a range.
struct SearchTable: Sendable {
  /// Entities looked at for one query of several words before the answer is cut short.
  static let budget = 512

  private let kind: EntityKind
  private let words: SortedStrings
  private let postings: MinimaTree
  private let postingOffsets: OffsetTable
  private let entityWords: Section
  private let entityWordOffsets: OffsetTable
  private let names: SortedStrings
  private let owners: MinimaTree

  init(_ kind: EntityKind, of file: MappedFile) {
    self.kind = kind
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

  /// Where a query's whole text lies among the names.
  struct Names {
    let exact: Range<Int>
    let beginning: Range<Int>
  }

  /// - Parameter whole: what was typed, as a slug.
  func names(_ whole: [UInt8]) throws(CatalogError) -> Names {
    let beginning = try names.indexes(beginningWith: whole)
    return Names(
      exact: try names.indexes(equalTo: whole, among: beginning), beginning: beginning)
  }

  /// Adds the entities of a tier that were not found in a better one, best first.
  ///
  /// - Parameter parts: What was typed, cut as slugs are.
  func collect(
    _ tier: Tier, _ parts: [String], _ names: Names, into found: inout FoundMatches
  ) throws(CatalogError) {
    switch tier {
    case .exact: try collect(owners, names.exact, tier, &found)
    case .prefix: try collect(owners, names.beginning, tier, &found)
    case .words: try collectWords(parts, &found)
    case .inner: return
    }
  }

  private func collect(
    _ tree: MinimaTree, _ range: Range<Int>, _ tier: Tier, _ found: inout FoundMatches
  ) throws(CatalogError) {
    if range.isEmpty { return }
    var candidates = try SmallestFirst(tree, in: range, budget: 4 * Self.budget)
    while let index = try candidates.next() {
      guard found.add(FoundMatches.Candidate(kind: kind, index: index), tier) else { return }
    }
    found.isTruncated = found.isTruncated || candidates.isExhausted
  }

  private func collectWords(
    _ parts: [String], _ found: inout FoundMatches
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
    _ rarest: Term, _ others: ArraySlice<Term>, _ found: inout FoundMatches
  ) throws(CatalogError) {
    // A few are sorted faster than they are picked one by one.
    if rarest.postings.count <= Self.budget {
      for index in try postings.sorted(rarest.postings) where try hasAll(others, index) {
        guard found.add(FoundMatches.Candidate(kind: kind, index: index), .words) else { return }
      }
      return
    }
    var candidates = try SmallestFirst(postings, in: rarest.postings, budget: Self.budget)
    while let index = try candidates.next() {
      guard try hasAll(others, index) else { continue }
      guard found.add(FoundMatches.Candidate(kind: kind, index: index), .words) else { return }
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
