// SPDX-License-Identifier: MIT

internal import Naming

/// The entities of one kind that have a name in a range, to be collected in two steps: first those
/// that lists show by that name.
struct NameMatches {
  private let kind: EntityKind
  private let range: Range<Int>
  private var candidates: SmallestFirst

  init(_ kind: EntityKind, _ range: Range<Int>, owners: MinimaTree) throws(CatalogError) {
    self.kind = kind
    self.range = range
    candidates = try SmallestFirst(owners, in: [range], budget: 4 * SearchBudget.entities)
  }

  /// Adds the entities that were not found in a better tier: those of the shortlist, then the
  /// others, best first.
  ///
  /// - Parameter others: whether it is about those that lists show by another name; asked last.
  mutating func collect(
    _ tier: Tier, others: Bool, _ shortlist: LayerShortlist, into found: inout FoundMatches
  ) throws(CatalogError) {
    if found.isOver { return }
    for owner in shortlist.owners(ofNames: range, kind) where owner.isOther == others {
      guard try found.add(kind, owner.index, tier, isListed: true) else { return }
    }
    let bound = others ? UInt32.max : NameOwner.others
    while let number = try candidates.next(below: bound) {
      let index = NameOwner(rawValue: number).index
      guard try found.add(kind, index, tier, isListed: false) else { return }
    }
    found.isTruncated = found.isTruncated || candidates.isExhausted
  }
}
