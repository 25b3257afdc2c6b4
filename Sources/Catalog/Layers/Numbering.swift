// SPDX-License-Identifier: MIT

internal import Naming

/// How the entities of a base and of the delta upon it are numbered together, by rank.
///
/// The delta says of each of its entities how many of the base come before it, and which of the base
/// it has instead or has taken away; these keep their number and are passed over. So numbers stay in
/// the order of rank, and nothing of the base is rewritten.
struct Numbering: Sendable {
  private struct Tables: Sendable {
    /// Of each entity of the delta, how many of the base come before it; ascending.
    let anchors: Section
    /// Pairs of an index in the base, ascending, and the position of what stands for it now.
    let replaced: Section
    let baseCount: Int
    let deltaCount: Int
  }

  /// In `replaced`, where nothing stands for an entity any more.
  static let gone = UInt32.max

  private let tables: [Tables]

  init(base: MappedFile, delta: MappedFile) throws(CatalogError) {
    var tables: [Tables] = []
    for kind in EntityKind.allCases {
      let anchors = Section(.anchors(kind), of: delta)
      let made = Tables(
        anchors: anchors, replaced: Section(.replaced(kind), of: delta),
        baseCount: Self.count(kind, base), deltaCount: Self.count(kind, delta))
      guard anchors.length == made.deltaCount * 4, made.replaced.length % 8 == 0 else {
        throw delta.damaged("anchors")
      }
      tables.append(made)
    }
    self.tables = tables
  }

  /// How many positions there are: more than entities, for what was replaced keeps its own.
  func end(_ kind: EntityKind) -> Int { self[kind].baseCount + self[kind].deltaCount }

  /// How many entities there are.
  func count(_ kind: EntityKind) -> Int { end(kind) - self[kind].replaced.length / 8 }

  func position(_ kind: EntityKind, ofDelta index: UInt32) throws(CatalogError) -> UInt32 {
    let anchor = try self[kind].anchors.number(at: Int(index))
    return min(anchor, UInt32(self[kind].baseCount)) + index
  }

  func position(_ kind: EntityKind, ofBase index: UInt32) throws(CatalogError) -> UInt32 {
    let before = try (0..<self[kind].deltaCount).partitioningIndex { place throws(CatalogError) in
      try self[kind].anchors.number(at: place) > index
    }
    return index + UInt32(before)
  }

  /// Nil for an entity which the delta replaces.
  func positionIfShown(
    _ kind: EntityKind, ofBase index: UInt32
  ) throws(CatalogError) -> UInt32? {
    if try replacement(kind, index) != nil { return nil }
    return try position(kind, ofBase: index)
  }

  /// The position of an entity of the base, or of what stands for it now; nil for neither.
  func current(_ kind: EntityKind, ofBase index: UInt32) throws(CatalogError) -> UInt32? {
    guard let replacement = try replacement(kind, index) else {
      return try position(kind, ofBase: index)
    }
    return replacement == Self.gone ? nil : replacement
  }

  /// Which file has a position, and where.
  func place(_ kind: EntityKind, _ position: UInt32) throws(CatalogError) -> (
    isDelta: Bool, index: UInt32
  ) {
    let place = try (0..<self[kind].deltaCount).partitioningIndex { place throws(CatalogError) in
      try self.position(kind, ofDelta: UInt32(place)) >= position
    }
    if place < self[kind].deltaCount,
      try self.position(kind, ofDelta: UInt32(place)) == position
    {
      return (true, UInt32(place))
    }
    guard place <= Int(position) else { throw self[kind].anchors.damaged("anchors") }
    return (false, position - UInt32(place))
  }

  private func replacement(_ kind: EntityKind, _ index: UInt32) throws(CatalogError) -> UInt32? {
    let replaced = self[kind].replaced
    let place = try (0..<replaced.length / 8).partitioningIndex { place throws(CatalogError) in
      try replaced.number(at: place * 2) >= index
    }
    guard place < replaced.length / 8, try replaced.number(at: place * 2) == index else {
      return nil
    }
    return try replaced.number(at: place * 2 + 1)
  }

  private subscript(kind: EntityKind) -> Tables { tables[Int(kind.rawValue)] }

  private static func count(_ kind: EntityKind, _ file: MappedFile) -> Int {
    RecordTable(Section(.records(kind), of: file), offsets: Section(.recordOffsets(kind), of: file))
      .count
  }
}
