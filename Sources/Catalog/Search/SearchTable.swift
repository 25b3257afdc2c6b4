// SPDX-License-Identifier: MIT

internal import Naming

/// What is searched of one kind of entity: its words, and its whole slugs, names and titles.
///
/// Both are sorted, so what a prefix matches is one range; `MinimaTree` picks the best of a range.
final class SearchTable: Sendable {
  let kind: EntityKind
  let words: SortedStrings
  let names: SortedStrings
  let postings: MinimaTree
  let postingOffsets: OffsetTable
  private let entityWords: Section
  private let entityWordOffsets: OffsetTable
  private let owners: MinimaTree

  init(_ kind: EntityKind, of file: MappedFile) {
    self.kind = kind
    words = SortedStrings(
      Section(.words(kind), of: file), offsets: Section(.wordOffsets(kind), of: file),
      fences: Section(.wordFences(kind), of: file))
    postings = MinimaTree(Section(.postings(kind), of: file))
    postingOffsets = OffsetTable(Section(.postingOffsets(kind), of: file))
    entityWords = Section(.entityWords(kind), of: file)
    entityWordOffsets = OffsetTable(Section(.entityWordOffsets(kind), of: file))
    names = SortedStrings(
      Section(.names(kind), of: file), offsets: Section(.nameOffsets(kind), of: file),
      fences: Section(.nameFences(kind), of: file))
    owners = MinimaTree(Section(.nameOwners(kind), of: file))
  }

  var entityCount: Int { entityWordOffsets.count }

  /// Says that it will be searched soon.
  func announce() {
    words.announce()
    names.announce()
    postings.announce()
    owners.announce()
  }

  /// Adds what fits a query, as `Catalog.search` says.
  func collect(
    _ query: Query, _ shortlist: LayerShortlist, into found: inout FoundMatches
  ) throws(CatalogError) {
    let beginning = try names.indexes(beginningWith: query.whole)
    if !beginning.isEmpty {
      let exact = try names.indexes(equalTo: query.whole, among: beginning)
      try collect(exact, .exact, .exactOther, shortlist, into: &found)
      try collect(beginning, .prefix, .prefixOther, shortlist, into: &found)
    }
    if !found.isOver { try collectWords(query.parts, shortlist, into: &found) }
  }

  /// Adds the entities that have a name in a range, first those that lists show by that name.
  private func collect(
    _ range: Range<Int>, _ tier: Tier, _ other: Tier, _ shortlist: LayerShortlist,
    into found: inout FoundMatches
  ) throws(CatalogError) {
    if range.isEmpty || found.isOver { return }
    var matches = try NameMatches(kind, range, owners: owners)
    try matches.collect(tier, others: false, shortlist, into: &found)
    try matches.collect(other, others: true, shortlist, into: &found)
  }

  /// Whether an entity has a word of each term.
  func hasAll(_ terms: ArraySlice<SearchTerm>, _ entity: UInt32) throws(CatalogError) -> Bool {
    let range = try entityWordOffsets.range(at: Int(entity))
    return try entityWords.withNumbers(range) { own in
      terms.allSatisfy { term in
        (0..<range.count).contains { term.holds(word: Int(own.uint32(at: $0 * 4))) }
      }
    }
  }

  /// Says of whom `hasAll` will be asked soon, so that their words are waited for together.
  func announceWords(of entities: [UInt32]) throws(CatalogError) {
    let place = entityWords.file.likelyPlace
    for entity in entities { entityWordOffsets.announce(Int(entity), from: place) }
    for entity in entities {
      let range = try entityWordOffsets.range(at: Int(entity))
      entityWords.announce(range.lowerBound * 4..<range.upperBound * 4, from: place)
    }
  }

  /// The words of an entity, by their numbers.
  func wordNumbers(of entity: UInt32) throws(CatalogError) -> [UInt32] {
    try entityWords.numbers(try entityWordOffsets.range(at: Int(entity)))
  }
}

/// How much one search looks at, whatever is in the catalog.
enum SearchBudget {
  /// Entities looked at before the answer is cut short, if there are more of the rarest word.
  static let entities = 512
  /// So many are sorted faster than the best are picked one by one.
  static let sortedEntities = 1024
  /// Entities whose words are waited for together.
  static let entitiesAtOnce = 64
  /// Look-ups of words that a search which forgives a typo makes.
  static let typoLookups = 1024
}
