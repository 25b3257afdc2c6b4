// SPDX-License-Identifier: MIT

package import Naming

/// Some entities of a catalog that a search puts first, such as those that the user's notes mention.
///
/// Of each it knows where its words and names lie among those of the catalog, so that a search finds
/// those that match without asking any of them. Numbers hold within one catalog.
///
/// Memory: about 150 bytes an entity.
package struct Shortlist: Sendable {
  /// A word or a name of an entity, by its place among the sorted ones.
  private struct Entry: Sendable {
    let place: UInt32
    let owner: UInt32
  }

  private struct Entries: Sendable {
    private var sorted: [Entry] = []

    mutating func add(_ entries: [Entry]) {
      sorted += entries
      sorted.sort { ($0.place, $0.owner) < ($1.place, $1.owner) }
    }

    /// The owners of what lies in some ranges of places, ascending, each once.
    func owners(in ranges: [Range<Int>]) -> [UInt32] {
      if sorted.isEmpty { return [] }
      var owners: [UInt32] = []
      for range in ranges {
        var index = first(notBelow: range.lowerBound)
        while index < sorted.count, sorted[index].place < range.upperBound {
          owners.append(sorted[index].owner)
          index += 1
        }
      }
      return ascending(owners)
    }

    private func first(notBelow place: Int) -> Int {
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle].place < place { low = middle + 1 } else { high = middle }
      }
      return low
    }

    private func ascending(_ owners: [UInt32]) -> [UInt32] {
      if owners.count < 2 { return owners }
      var last: UInt32?
      return owners.sorted().filter { owner in
        defer { last = owner }
        return owner != last
      }
    }
  }

  private var words: [EntityKind: Entries] = [:]
  private var names: [EntityKind: Entries] = [:]
  private var members: Set<EntityID> = []
  /// The members by kind, ascending.
  private var ordered: [EntityKind: [UInt32]] = [:]

  package init() {}

  /// Whether the entity is on it.
  package func contains(_ entity: EntityID) -> Bool { members.contains(entity) }

  /// Puts entities of `catalog` on it; those that are there stay.
  ///
  /// Cost: about 10 µs an entity that is new.
  package mutating func add(
    _ entities: some Sequence<EntityID>, of catalog: Catalog
  ) throws(CatalogError) {
    var newWords: [EntityKind: [Entry]] = [:]
    var newNames: [EntityKind: [Entry]] = [:]
    for entity in entities where members.insert(entity).inserted {
      let owner = UInt32(entity.index)
      ordered[entity.kind, default: []].append(owner)
      let table = catalog.searchTable(entity.kind)
      newWords[entity.kind, default: []] += try table.wordNumbers(of: owner).map {
        Entry(place: $0, owner: owner)
      }
      for name in try catalog.searchNames(of: entity) {
        let place = try table.names.firstIndex(notBelow: SearchWords.cutName(name))
        newNames[entity.kind, default: []].append(Entry(place: UInt32(place), owner: owner))
      }
    }
    for kind in ordered.keys { ordered[kind]?.sort() }
    for (kind, entries) in newWords { words[kind, default: Entries()].add(entries) }
    for (kind, entries) in newNames { names[kind, default: Entries()].add(entries) }
  }

  /// Those of a kind, ascending.
  func owners(_ kind: EntityKind) -> [UInt32] { ordered[kind] ?? [] }

  /// Those of a kind that have a name in a range of the catalog's names, ascending.
  func owners(ofNames range: Range<Int>, _ kind: EntityKind) -> [UInt32] {
    names[kind]?.owners(in: [range]) ?? []
  }

  /// Those of a kind that have a word of a term, ascending.
  func owners(ofWords term: SearchTerm, _ kind: EntityKind) -> [UInt32] {
    words[kind]?.owners(in: term.words) ?? []
  }
}
