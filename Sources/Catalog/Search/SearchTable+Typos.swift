// SPDX-License-Identifier: MIT

internal import Naming

// What was meant, when one letter or one space of what was typed is wrong.
extension SearchTable {
  /// Adds the entities found with one slip of the finger mended: those of the shortlist, then the
  /// others, best first.
  func collectMended(
    _ slip: Typo.Slip, _ parts: [String], _ shortlist: LayerShortlist,
    into found: inout FoundMatches
  ) throws(CatalogError) {
    guard parts.count <= Typo.mostWords else { return }
    var budget = SearchBudget.typoLookups
    for (place, part) in parts.enumerated() {
      let others = parts[..<place] + parts[(place + 1)...]
      guard Typo.isLikely(in: part), let terms = try terms(others) else { continue }
      var typo = Typo(part, in: words, budget: budget)
      let meant = try SearchTerm(try typo.meant(slip), in: postingOffsets)
      budget = typo.budget
      guard !meant.isEmpty else { continue }
      try collect(terms + [meant], .typo, shortlist, into: &found)
    }
    if slip == .inside { try collectRespaced(parts, shortlist, into: &found) }
  }

  /// A space too many, or one that is missing between two words.
  private func collectRespaced(
    _ parts: [String], _ shortlist: LayerShortlist, into found: inout FoundMatches
  ) throws(CatalogError) {
    for place in parts.indices {
      if place + 1 < parts.count {
        let joined = parts[..<place] + [parts[place] + parts[place + 1]] + parts[(place + 2)...]
        if let terms = try terms(joined) { try collect(terms, .typo, shortlist, into: &found) }
      }
      guard let halves = try halves(of: parts[place]),
        let others = try terms(parts[..<place] + parts[(place + 1)...])
      else { continue }
      try collect(others + halves, .typo, shortlist, into: &found)
    }
  }

  /// The first two words, the first of them whole, that a word typed consists of.
  private func halves(of part: String) throws(CatalogError) -> [SearchTerm]? {
    let bytes = SearchWords.cutWord(part)
    guard Typo.isLikely(in: part), bytes.count >= 2 * Typo.leastHalf else { return nil }
    for cut in Typo.leastHalf...bytes.count - Typo.leastHalf {
      let first = Array(bytes[..<cut])
      let beginning = try words.indexes(beginningWith: first)
      let whole = try words.indexes(equalTo: first, among: beginning)
      let second = try words.indexes(beginningWith: Array(bytes[cut...]))
      if whole.isEmpty || second.isEmpty { continue }
      return [
        try SearchTerm(whole, in: postingOffsets), try SearchTerm(second, in: postingOffsets),
      ]
    }
    return nil
  }
}
