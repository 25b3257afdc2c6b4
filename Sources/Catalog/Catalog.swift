// SPDX-License-Identifier: MIT

package import Naming

/// An index, opened: what the daemon answers from.
///
/// Immutable; shared freely between threads.
///
/// The file is untrusted: whatever it holds, an answer is right or `CatalogError.damaged` is thrown.
/// A catalog keeps answering from its file when another one is renamed over it.
package final class Catalog: Sendable {
  /// The catalog of nothing.
  package static let empty = Catalog(MappedFile())

  let file: MappedFile
  let keys: HashTable
  let phrases: HashTable
  private let manifestSection: Section
  private let details: ScatteredRecords
  private let records: [RecordTable]
  private let searchTables: [SearchTable]

  /// Opens an index and checks its header and lengths only.
  ///
  /// Cost: microseconds, whatever the size.
  package convenience init(path: String) throws(CatalogError) {
    self.init(try MappedFile(path: path))
  }

  private init(_ file: MappedFile) {
    self.file = file
    keys = HashTable(Section(.keys, of: file), stride: 12)
    phrases = HashTable(Section(.phrases, of: file), stride: 16)
    manifestSection = Section(.manifest, of: file)
    details = ScatteredRecords(
      Section(.details, of: file), offsets: Section(.detailOffsets, of: file))
    records = EntityKind.allCases.map {
      RecordTable(Section(.records($0), of: file), offsets: Section(.recordOffsets($0), of: file))
    }
    searchTables = EntityKind.allCases.map { SearchTable($0, of: file) }
  }

  /// What the index was built from and when.
  package var manifest: Manifest {
    get throws(CatalogError) {
      if manifestSection.length == 0 { return Manifest(sources: [], builtAt: 0) }
      let bytes = try manifestSection.bytes(0..<manifestSection.length)
      return try sound { () throws(RecordDamage) in try Manifest(bytes) }
    }
  }

  /// Reads the whole file and checks it against its checksums, as a doctor does.
  ///
  /// Answers check each block at its first use only: what changes a file in place afterwards is found
  /// here. Cost: about a second for 3 GB in memory.
  package func verify() throws(CatalogError) {
    if file.path.isEmpty { return }
    try file.checkAll()
    try whole(())
  }

  /// How many entities of a kind there are; their indexes are smaller.
  package func count(_ kind: EntityKind) -> Int {
    records[Int(kind.rawValue)].count
  }

  /// All that is kept of an episode.
  ///
  /// Cost: about 5 µs.
  package func episode(_ id: EntityID) throws(CatalogError) -> Episode {
    let head = try head(id)
    let bytes = try details.record(at: id.index)
    var episode = Episode(slug: head.slug, title: head.title)
    episode.formerSlugs = head.formerSlugs
    episode.published = head.published
    episode.durationSeconds = head.durationSeconds
    episode.number = head.number
    episode.guests = head.guests
    episode.hosts = head.hosts
    let withHead = episode
    return try sound { () throws(RecordDamage) in
      var episode = withHead
      try episode.decodeDetails(bytes)
      return episode
    }
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
    let label = try records[Int(id.kind.rawValue)].withRecord(at: id.index) {
      EntityLabel($0, of: id.kind)
    }
    guard let label = try whole(label) else { throw file.damaged("record") }
    return label
  }

  package func person(_ id: EntityID) throws(CatalogError) -> Person {
    let bytes = try record(id, .person)
    return try sound { () throws(RecordDamage) in try Person(bytes) }
  }

  package func book(_ id: EntityID) throws(CatalogError) -> Book {
    let bytes = try record(id, .book)
    return try sound { () throws(RecordDamage) in try Book(bytes) }
  }

  package func show(_ id: EntityID) throws(CatalogError) -> Show {
    let bytes = try record(id, .show)
    return try sound { () throws(RecordDamage) in try Show(bytes) }
  }

  func headRecord(_ id: EntityID) throws(CatalogError) -> HeadRecord {
    let bytes = try record(id, .episode)
    return try sound { () throws(RecordDamage) in try HeadRecord(bytes) }
  }

  func searchTable(_ kind: EntityKind) -> SearchTable {
    searchTables[Int(kind.rawValue)]
  }

  /// The entity of that number, when the index has it: numbers in the file are not to be trusted.
  func entity(_ kind: EntityKind, _ index: UInt32) throws(CatalogError) -> EntityID {
    guard Int(index) < count(kind), index < 1 << 30 else {
      throw file.damaged("\(kind.word) \(index)")
    }
    return EntityID(kind, Int(index))
  }

  /// Passes on an answer only if the file was whole while it was made.
  func whole<Answer>(_ answer: Answer) throws(CatalogError) -> Answer {
    if file.isTorn { throw file.damaged("shortened while in use") }
    return answer
  }

  private func record(_ id: EntityID, _ kind: EntityKind) throws(CatalogError) -> [UInt8] {
    guard id.kind == kind else { throw file.damaged("no \(kind.word) \(id.rawValue)") }
    return try records[Int(kind.rawValue)].record(at: id.index)
  }

  private func sound<Answer>(
    _ decode: () throws(RecordDamage) -> Answer
  ) throws(CatalogError) -> Answer {
    do {
      return try whole(decode())
    } catch let error as CatalogError {
      throw error
    } catch {
      throw file.damaged("record")
    }
  }
}
