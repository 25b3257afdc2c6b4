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
    } else if rarest.count <= SearchBudget.entities {
      try collectAll(rarest, terms.dropFirst(), tier, &found)
    } else {
      try collectBest(rarest, terms.dropFirst(), tier, &found)
    }
  }

  /// A few are sorted faster than they are picked one by one.
  private func collectAll(
    _ rarest: SearchTerm, _ others: ArraySlice<SearchTerm>, _ tier: Tier,
    _ found: inout FoundMatches
  ) throws(CatalogError) {
    var filter = try TermFilter(others, in: self)
    let entities = try postings.sorted(rarest.postings)
    try filter.announce(entities)
    for index in entities where try filter.holds(index) {
      guard try found.add(kind, index, tier, isListed: false) else { return }
    }
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
    var filter = try TermFilter(others, in: self)
    var entities = try candidates.next(SearchBudget.entitiesAtOnce)
    while !entities.isEmpty {
      try filter.announce(entities)
      for index in entities where try filter.holds(index) {
        guard try found.add(kind, index, tier, isListed: false) else { return }
      }
      entities = try candidates.next(SearchBudget.entitiesAtOnce)
    }
    found.isTruncated = found.isTruncated || candidates.isExhausted
  }
}
