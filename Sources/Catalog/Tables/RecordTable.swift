// SPDX-License-Identifier: MIT

/// Records of any length, one after another, and the offset of each; one offset more than records.
struct RecordTable: Sendable {
  private let records: Section
  private let offsets: Section
  let count: Int

  init(_ records: Section, offsets: Section) {
    self.records = records
    self.offsets = offsets
    count = max(0, offsets.length / 8 - 1)
  }

  func record(at index: Int) throws(CatalogError) -> [UInt8] {
    try records.bytes(try range(at: index))
  }

  /// Gives out a record where it lies.
  func withRecord<Result>(
    at index: Int, _ body: (RawSpan) -> Result
  ) throws(CatalogError) -> Result {
    try records.withBytes(try range(at: index), body)
  }

  /// Says that where a record lies will be asked soon.
  func announceOffset(of index: Int, from place: MappedFile.Place) {
    offsets.announce(index * 8..<index * 8 + 16, from: place)
  }

  /// Says that a record will be read soon.
  func announce(_ index: Int, from place: MappedFile.Place) throws(CatalogError) {
    records.announce(try range(at: index), from: place)
  }

  private func range(at index: Int) throws(CatalogError) -> Range<Int> {
    guard index >= 0, index < count else { throw records.damaged("no entity \(index)") }
    let (start, end) = try offsets.withBytes(index * 8..<index * 8 + 16) {
      ($0.uint64(at: 0), $0.uint64(at: 8))
    }
    guard start <= end, end <= UInt64(records.length) else { throw offsets.damaged("record") }
    return Int(start)..<Int(end)
  }
}

/// For each of `count` things its offset range in another array; one offset more than things.
struct OffsetTable: Sendable {
  private let section: Section
  let count: Int

  init(_ section: Section) {
    self.section = section
    count = max(0, section.length / 4 - 1)
  }

  func range(at index: Int) throws(CatalogError) -> Range<Int> {
    guard index >= 0, index < count else { throw section.damaged("index") }
    let (start, end) = try section.withNumbers(index..<index + 2) {
      ($0.uint32(at: 0), $0.uint32(at: 4))
    }
    guard start <= end else { throw section.damaged("offsets") }
    return Int(start)..<Int(end)
  }

  /// Says that the range of a thing will be asked for soon.
  func announce(_ index: Int, from place: MappedFile.Place) {
    section.announce(index * 4..<index * 4 + 8, from: place)
  }

  /// Where the entries of several neighbours begin and end.
  func range(of indexes: Range<Int>) throws(CatalogError) -> Range<Int> {
    if indexes.isEmpty { return 0..<0 }
    let start = try section.number(at: indexes.lowerBound)
    let end = try section.number(at: indexes.upperBound)
    guard start <= end else { throw section.damaged("offsets") }
    return Int(start)..<Int(end)
  }
}

/// Records in any order, each after its length in four bytes; the offset of each by index.
struct ScatteredRecords: Sendable {
  private let records: Section
  private let offsets: Section

  init(_ records: Section, offsets: Section) {
    self.records = records
    self.offsets = offsets
  }

  func record(at index: Int) throws(CatalogError) -> [UInt8] {
    guard index >= 0, index < offsets.length / 8 else {
      throw records.damaged("no entity \(index)")
    }
    let offset = try offsets.wide(at: index * 8)
    guard offset <= UInt64(records.length), records.length - Int(offset) >= 4 else {
      throw offsets.damaged("record")
    }
    let start = Int(offset) + 4
    let length = try records.withBytes(start - 4..<start) { Int($0.uint32(at: 0)) }
    return try records.bytes(start..<start + length)
  }
}
