// SPDX-License-Identifier: MIT

package import Naming

/// An index, opened: what the daemon answers from.
///
/// One file, or a base and the delta that was written beside it since; together they answer as one
/// file of all would. Immutable; shared freely between threads.
///
/// The files are untrusted: whatever they hold, an answer is right or `CatalogError.damaged` is thrown.
/// A catalog keeps answering from its files when others are renamed over them.
package final class Catalog: Sendable {
  /// The catalog of nothing.
  package static let empty = Catalog(Layer(MappedFile(), as: .whole), delta: nil)

  /// The whole of it, or what the delta lies upon.
  let base: Layer
  let delta: Layer?
  /// The files it answers from.
  let layers: [Layer]
  /// Nil without a delta: positions are indexes then.
  private let numbering: Numbering?

  /// Opens an index and the delta beside it, and checks their headers and lengths only.
  ///
  /// A delta of another base says nothing. Cost: microseconds, whatever the size.
  package convenience init(path: String) throws(CatalogError) {
    let base = try MappedFile(path: path)
    if let delta = try Basis.delta(of: base, at: Self.deltaPath(of: path)) {
      let numbering = try Numbering(base: base, delta: delta)
      self.init(
        Layer(base, as: .base(numbering)), delta: Layer(delta, as: .delta(numbering)), numbering)
    } else {
      self.init(Layer(base, as: .whole), delta: nil)
    }
  }

  private init(_ base: Layer, delta: Layer?, _ numbering: Numbering? = nil) {
    self.base = base
    self.delta = delta
    layers = [base] + (delta.map { [$0] } ?? [])
    self.numbering = numbering
  }

  /// Opens an index without what has changed since it was written.
  package static func base(path: String) throws(CatalogError) -> Catalog {
    Catalog(Layer(try MappedFile(path: path), as: .whole), delta: nil)
  }

  /// Where the delta of an index lies, when it has one.
  package static func deltaPath(of path: String) -> String { path + ".delta" }

  /// Gives the memory back that reading took; whoever reads next has it from the system again.
  ///
  /// Cost: some 0.1 ms; may be called while other threads read.
  package func giveBackMemory() {
    for layer in layers { layer.file.giveBackMemory() }
  }

  /// How many episodes the delta has; nil where there is none.
  package var deltaEpisodes: Int? { delta?.records(.episode).count }

  /// What the index was built from and when.
  package var manifest: Manifest {
    get throws(CatalogError) { try whole((delta ?? base).manifest) }
  }

  /// Reads the whole files and checks them against their checksums, as a doctor does.
  ///
  /// Answers check each block at its first use only: what changes a file in place afterwards is found
  /// here. Cost: about a second for 3 GB in memory.
  package func verify() throws(CatalogError) {
    for layer in layers where !layer.file.path.isEmpty { try layer.file.checkAll() }
    try whole(())
  }

  /// How many entities of a kind there are.
  package func count(_ kind: EntityKind) -> Int {
    numbering?.count(kind) ?? base.records(kind).count
  }

  /// The entities of a kind, best first.
  ///
  /// Cost: lazy; below 1 µs each.
  package func entities(_ kind: EntityKind) -> some Sequence<EntityID> {
    (0..<end(kind)).lazy.filter { self.isShown(kind, $0) }.map { EntityID(kind, $0) }
  }

  /// All that is kept of an episode.
  ///
  /// Cost: about 5 µs.
  package func episode(_ id: EntityID) throws(CatalogError) -> Episode {
    let head = try head(id)
    let (layer, index) = try place(of: id)
    let bytes = try layer.details.record(at: index)
    var episode = Episode(slug: head.slug, title: head.title)
    episode.formerSlugs = head.formerSlugs
    episode.published = head.published
    episode.durationSeconds = head.durationSeconds
    episode.number = head.number
    episode.guests = head.guests
    episode.hosts = head.hosts
    let withHead = episode
    return try whole(
      layer.sound { () throws(RecordDamage) in
        var episode = withHead
        try episode.decodeDetails(bytes)
        return episode
      })
  }

  /// What a list shows of an episode.
  ///
  /// Cost: about 1 µs.
  package func head(_ id: EntityID) throws(CatalogError) -> EpisodeHead {
    try headRecord(id).head
  }

  /// What a list shows of an entity.
  ///
  /// Cost: about 0.3 µs.
  package func label(_ id: EntityID) throws(CatalogError) -> EntityLabel {
    let (layer, index) = try place(of: id)
    let label = try layer.records(id.kind).withRecord(at: index) {
      EntityLabel($0, of: id.kind)
    }
    guard var label = try whole(label) else { throw layer.file.damaged("record") }
    if let show = label.show, case .base = layer.part { label.show = try referred(show, in: layer) }
    return label
  }

  package func person(_ id: EntityID) throws(CatalogError) -> Person {
    try decoded(id, .person) { bytes throws(RecordDamage) in try Person(bytes) }
  }

  package func book(_ id: EntityID) throws(CatalogError) -> Book {
    try decoded(id, .book) { bytes throws(RecordDamage) in try Book(bytes) }
  }

  package func show(_ id: EntityID) throws(CatalogError) -> Show {
    try decoded(id, .show) { bytes throws(RecordDamage) in try Show(bytes) }
  }

  /// Refers to entities by their positions.
  func headRecord(_ id: EntityID) throws(CatalogError) -> HeadRecord {
    var record = try decoded(id, .episode) { bytes throws(RecordDamage) in try HeadRecord(bytes) }
    let layer = try place(of: id).layer
    guard case .base = layer.part else { return record }
    record.head.show = try referred(record.head.show, in: layer)
    for index in record.people.indices where record.people[index] > 0 {
      record.people[index] = try layer.referred(.person, record.people[index] - 1) + 1
    }
    for index in record.books.indices {
      record.books[index] = try layer.referred(.book, record.books[index])
    }
    return record
  }

  /// Which file has an entity, and where in it.
  func place(of id: EntityID) throws(CatalogError) -> (layer: Layer, index: Int) {
    guard let delta, let numbering else { return (base, id.index) }
    let place = try numbering.place(id.kind, UInt32(id.index))
    return (place.isDelta ? delta : base, Int(place.index))
  }

  /// One more than the last position of a kind.
  func end(_ kind: EntityKind) -> Int { numbering?.end(kind) ?? base.records(kind).count }

  /// The entity of that position, when the index has it: numbers in the file are not to be trusted.
  func entity(_ kind: EntityKind, _ position: UInt32) throws(CatalogError) -> EntityID {
    guard Int(position) < end(kind), position < 1 << 30 else {
      throw base.file.damaged("\(kind.word) \(position)")
    }
    return EntityID(kind, Int(position))
  }

  /// Passes on an answer only if the files were whole while it was made.
  func whole<Answer>(_ answer: Answer) throws(CatalogError) -> Answer {
    if base.file.isTorn { throw base.file.damaged("shortened while in use") }
    if let delta, delta.file.isTorn { throw delta.file.damaged("shortened while in use") }
    return answer
  }

  /// Whether a position is an entity's, and none that the delta has instead; damage is none.
  func isShown(_ kind: EntityKind, _ position: Int) -> Bool {
    guard let numbering else { return true }
    guard let place = try? numbering.place(kind, UInt32(position)) else { return false }
    if place.isDelta { return true }
    return (try? numbering.positionIfShown(kind, ofBase: place.index)) != nil
  }

  private func referred(_ show: EntityID, in layer: Layer) throws(CatalogError) -> EntityID {
    try entity(.show, layer.referred(.show, UInt32(show.index)))
  }

  private func decoded<Entity>(
    _ id: EntityID, _ kind: EntityKind, _ decode: ([UInt8]) throws(RecordDamage) -> Entity
  ) throws(CatalogError) -> Entity {
    let (layer, index) = try place(of: id)
    guard id.kind == kind else { throw layer.file.damaged("no \(kind.word) \(id.rawValue)") }
    let bytes = try layer.records(kind).record(at: index)
    return try whole(layer.sound { () throws(RecordDamage) in try decode(bytes) })
  }
}
