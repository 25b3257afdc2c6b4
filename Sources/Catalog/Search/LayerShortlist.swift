// SPDX-License-Identifier: MIT

internal import Naming

/// Those of a shortlist that one layer of the catalog has.
///
/// Of each it knows where its words and names lie among those of the layer, so that a search finds
/// those that match without asking any of them.
struct LayerShortlist: Sendable {
  /// A word or a name of an entity, by its place among the sorted ones; of a name the owner is a
  /// `NameOwner`.
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
      sorted.partitioningIndex { $0.place >= place }
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

  /// By the numbers of kinds.
  private var words = EntityKind.allCases.map { _ in Entries() }
  private var names = EntityKind.allCases.map { _ in Entries() }

  /// An entity by its index in the layer, with its names in slug form.
  struct Member {
    let index: UInt32
    let names: (shown: [String], others: [String])
  }

  mutating func add(
    _ kind: EntityKind, _ members: [Member], of layer: Layer
  ) throws(CatalogError) {
    let table = layer.searchTable(kind)
    var newWords: [Entry] = []
    var newNames: [Entry] = []
    for member in members {
      newWords += try table.wordNumbers(of: member.index).map {
        Entry(place: $0, owner: member.index)
      }
      for (names, isOther) in [(member.names.shown, false), (member.names.others, true)] {
        for name in names {
          let place = try table.names.firstIndex(notBelow: SearchWords.cutName(name))
          let owner = NameOwner(member.index, isOther: isOther)
          newNames.append(Entry(place: UInt32(place), owner: owner.rawValue))
        }
      }
    }
    words[Int(kind.rawValue)].add(newWords)
    names[Int(kind.rawValue)].add(newNames)
  }

  /// Those of a kind that have a name in a range of the layer's names, ascending.
  func owners(ofNames range: Range<Int>, _ kind: EntityKind) -> [NameOwner] {
    names[Int(kind.rawValue)].owners(in: [range]).map(NameOwner.init(rawValue:))
  }

  /// Those of a kind that have a word of a term, ascending.
  func owners(ofWords term: SearchTerm, _ kind: EntityKind) -> [UInt32] {
    words[Int(kind.rawValue)].owners(in: term.words)
  }
}
