// SPDX-License-Identifier: MIT

internal import Naming

/// One index file among those that a catalog answers from, with how its numbers become the catalog's.
///
/// A *position* is the index of an entity in the whole catalog; an *index* is one in this file.
final class Layer: Sendable {
  /// What the file is to the catalog.
  enum Part: Sendable {
    /// All of it: positions are indexes.
    case whole
    /// The file that a delta lies upon.
    case base(Numbering)
    /// What has changed since the base was written; refers to entities by their positions.
    case delta(Numbering)
  }

  let file: MappedFile
  let part: Part
  let keys: HashTable
  /// The hashes that more than one entry of `keys` has.
  let sharedKeys: HashTable
  let phrases: HashTable
  let phraseFilter: HashFilter
  let lowercaseWords: HashTable
  let details: ScatteredRecords
  private let manifestSection: Section
  private let records: [RecordTable]
  private let searchTables: [SearchTable]
  /// The episodes of each kind's entities, and where each one's lie.
  private let episodes: [(numbers: Section, offsets: OffsetTable)]

  init(_ file: MappedFile, as part: Part) {
    self.file = file
    self.part = part
    keys = HashTable(Section(.keys, of: file), stride: 12)
    sharedKeys = HashTable(Section(.sharedKeys, of: file), stride: 8)
    phrases = HashTable(Section(.phrases, of: file), stride: 16)
    phraseFilter = HashFilter(Section(.phraseFilter, of: file))
    lowercaseWords = HashTable(Section(.lowercaseWords, of: file), stride: 8)
    manifestSection = Section(.manifest, of: file)
    details = ScatteredRecords(
      Section(.details, of: file), offsets: Section(.detailOffsets, of: file))
    records = EntityKind.allCases.map {
      RecordTable(Section(.records($0), of: file), offsets: Section(.recordOffsets($0), of: file))
    }
    searchTables = EntityKind.allCases.map { SearchTable($0, of: file) }
    episodes = EntityKind.allCases.map {
      (Section(.episodes($0), of: file), OffsetTable(Section(.episodeOffsets($0), of: file)))
    }
  }

  var manifest: Manifest {
    get throws(CatalogError) {
      if manifestSection.length == 0 { return Manifest(sources: [], builtAt: 0) }
      let bytes = try manifestSection.bytes(0..<manifestSection.length)
      return try sound { () throws(RecordDamage) in try Manifest(bytes) }
    }
  }

  func records(_ kind: EntityKind) -> RecordTable { records[Int(kind.rawValue)] }

  func searchTable(_ kind: EntityKind) -> SearchTable { searchTables[Int(kind.rawValue)] }

  /// Where an entity of this file stands in the catalog; nil when the delta has it or took it away.
  func position(_ kind: EntityKind, _ index: UInt32) throws(CatalogError) -> UInt32? {
    guard Int(index) < records(kind).count else { throw file.damaged("\(kind.word) \(index)") }
    switch part {
    case .whole: return index
    case .base(let numbering): return try numbering.positionIfShown(kind, ofBase: index)
    case .delta(let numbering): return try numbering.position(kind, ofDelta: index)
    }
  }

  /// The position of an entity that a record of this file refers to.
  ///
  /// Of a base, that may be one which the delta has instead.
  func referred(_ kind: EntityKind, _ number: UInt32) throws(CatalogError) -> UInt32 {
    guard case .base(let numbering) = part else { return number }
    guard let position = try numbering.current(kind, ofBase: number) else {
      throw file.damaged("\(kind.word) \(number), which the delta has not")
    }
    return position
  }

  /// See `Catalog.phraseLengths`; nothing where the file knows no such beginning.
  func phraseLengths(_ beginning: StableHash) throws(CatalogError) -> UInt64 {
    guard try phraseFilter.mayHold(beginning),
      let entry = try phrases.entries(of: beginning).first
    else { return 0 }
    return try phrases.wide(at: entry)
  }

  /// Where the episodes of a person, book or show lie in its section.
  func episodeRange(_ kind: EntityKind, _ index: Int) throws(CatalogError) -> Range<Int> {
    guard index < records(kind).count else { throw file.damaged("no \(kind.word) \(index)") }
    return try episodes[Int(kind.rawValue)].offsets.range(at: index)
  }

  /// Says whose episodes will be asked for soon.
  func announceEpisodeRange(_ kind: EntityKind, _ index: Int, from place: MappedFile.Place) {
    episodes[Int(kind.rawValue)].offsets.announce(index, from: place)
  }

  /// Episodes of a person (twice the position, + 1 as host), a book or a show (the position).
  func episodes(_ kind: EntityKind, _ range: Range<Int>) throws(CatalogError) -> [UInt32] {
    let numbers = try episodes[Int(kind.rawValue)].numbers.numbers(range)
    guard case .base(let numbering) = part else { return numbers }
    var positions: [UInt32] = []
    positions.reserveCapacity(numbers.count)
    let bits: UInt32 = kind == .person ? 1 : 0
    for number in numbers {
      let position = try numbering.position(.episode, ofBase: number >> bits)
      positions.append(position << bits | number & bits)
    }
    return positions
  }

  /// Decodes what lies in the file, which may be anything.
  func sound<Answer>(
    _ decode: () throws(RecordDamage) -> Answer
  ) throws(CatalogError) -> Answer {
    do throws(RecordDamage) {
      return try decode()
    } catch {
      throw file.damaged("record")
    }
  }
}
