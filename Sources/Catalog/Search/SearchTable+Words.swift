// SPDX-License-Identifier: MIT

internal import Naming

// Several words in any order: the rarest one's entities are held against the others.
extension SearchTable {
  /// Adds the entities of which each word typed begins a word: those of the shortlist, then the
  /// others, best first.
  ///
  /// - Parameter parts: what was typed, cut as slugs are.
  func collectWords(
    _ parts: [String], _ shortlist: LayerShortlist, into found: inout FoundMatches
  ) throws(CatalogError) {
    guard let terms = try terms(parts) else { return }
    try collect(terms, .words, shortlist, into: &found)
  }

  /// A term for each word typed; nil when one of them begins no word.
  func terms(_ parts: some Collection<String>) throws(CatalogError) -> [SearchTerm]? {
    var terms: [SearchTerm] = []
    for part in parts.prefix(SearchWords.mostWords) {
      let range = try words.indexes(beginningWith: SearchWords.cutWord(part))
      if range.isEmpty { return nil }
      terms.append(try SearchTerm(range, in: postingOffsets))
    }
    return terms
  }

  /// Adds the entities that have a word of each term.
  func collect(
    _ terms: [SearchTerm], _ tier: Tier, _ shortlist: LayerShortlist, into found: inout FoundMatches
  ) throws(CatalogError) {
    let terms = terms.count > 1 ? terms.sorted { $0.count < $1.count } : terms
    guard let rarest = terms.first else { return }
    for index in shortlist.owners(ofWords: rarest, kind)
    where try hasAll(terms.dropFirst(), index) {
      guard try found.add(kind, index, tier, isListed: true) else { return }
    }
    if terms.count == 1 {
      try collectBest(rarest, tier, &found)
    } else if rarest.count <= SearchBudget.sortedEntities {
      try collectAll(rarest, terms.dropFirst(), tier, &found)
    } else {
      try collectBest(rarest, terms.dropFirst(), tier, &found)
    }
  }

  private func collectAll(
    _ rarest: SearchTerm, _ others: ArraySlice<SearchTerm>, _ tier: Tier,
    _ found: inout FoundMatches
  ) throws(CatalogError) {
    let entities = try postings.sorted(rarest.postings)
    var filter = try TermFilter(
      others, in: self, askedAbout: entities.count, wanted: found.missing)
    for start in stride(from: 0, to: entities.count, by: filter.batch) {
      let some = Array(entities[start..<min(start + filter.batch, entities.count)])
      guard try collect(some, &filter, tier, &found) else { return }
    }
  }

  /// - Returns: whether more may be added.
  private func collect(
    _ entities: [UInt32], _ filter: inout TermFilter, _ tier: Tier, _ found: inout FoundMatches
  ) throws(CatalogError) -> Bool {
    try filter.prepare(entities)
    for index in entities where try filter.holds(index) {
      guard try found.add(kind, index, tier, isListed: false) else { return false }
    }
    return true
  }

  /// One word alone needs no look at the entities, so more of them may be repetitions.
  private func collectBest(
    _ term: SearchTerm, _ tier: Tier, _ found: inout FoundMatches
  ) throws(CatalogError) {
    var candidates = try SmallestFirst(
      postings, in: term.postings, budget: 4 * SearchBudget.entities)
    while let index = try candidates.next() {
      guard try found.add(kind, index, tier, isListed: false) else { return }
    }
    found.isTruncated = found.isTruncated || candidates.isExhausted
  }

  private func collectBest(
    _ rarest: SearchTerm, _ others: ArraySlice<SearchTerm>, _ tier: Tier,
    _ found: inout FoundMatches
  ) throws(CatalogError) {
    var candidates = try SmallestFirst(
      postings, in: rarest.postings, budget: SearchBudget.entities)
    var filter = try TermFilter(
      others, in: self, askedAbout: SearchBudget.entities, wanted: found.missing)
    var entities = try candidates.next(filter.batch)
    while !entities.isEmpty {
      guard try collect(entities, &filter, tier, &found) else { return }
      entities = try candidates.next(filter.batch)
    }
    found.isTruncated = found.isTruncated || candidates.isExhausted
  }
}
