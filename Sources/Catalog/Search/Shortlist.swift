// SPDX-License-Identifier: MIT

package import Naming

/// Some entities of a catalog that a search puts first, such as those that the user's notes mention.
///
/// Numbers hold within one catalog. Memory: about 150 bytes an entity.
package struct Shortlist: Sendable {
  /// By kind, ascending; see `members(_:)`.
  private var ordered = EntityKind.allCases.map { _ in [EntityID]() }
  private var members: Set<EntityID> = []
  private var ofBase = LayerShortlist()
  private var ofDelta = LayerShortlist()

  package init() {}

  /// Whether the entity is on it.
  package func contains(_ entity: EntityID) -> Bool { members.contains(entity) }

  /// Puts entities of `catalog` on it; those that are there stay.
  ///
  /// Cost: about 10 µs an entity that is new.
  package mutating func add(
    _ entities: some Sequence<EntityID>, of catalog: Catalog
  ) throws(CatalogError) {
    let new = entities.filter { members.insert($0).inserted }
    for kind in EntityKind.allCases {
      let ofKind = new.filter { $0.kind == kind }
      if ofKind.isEmpty { continue }
      ordered[Int(kind.rawValue)] = (members(kind) + ofKind).sorted()
      for layer in catalog.layers { try add(kind, ofKind, of: catalog, in: layer) }
    }
  }

  private mutating func add(
    _ kind: EntityKind, _ entities: [EntityID], of catalog: Catalog, in layer: Layer
  ) throws(CatalogError) {
    var own: [LayerShortlist.Member] = []
    for entity in entities {
      let place = try catalog.place(of: entity)
      guard place.layer === layer else { continue }
      let names = try catalog.searchNames(of: entity)
      own.append(LayerShortlist.Member(index: UInt32(place.index), names: names))
    }
    if layer === catalog.base {
      try ofBase.add(kind, own, of: layer)
    } else {
      try ofDelta.add(kind, own, of: layer)
    }
  }

  /// Those of a kind, ascending.
  func members(_ kind: EntityKind) -> [EntityID] { ordered[Int(kind.rawValue)] }

  func list(of layer: Layer) -> LayerShortlist {
    if case .delta = layer.part { ofDelta } else { ofBase }
  }
}
