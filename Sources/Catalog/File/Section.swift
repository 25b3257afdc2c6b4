// SPDX-License-Identifier: MIT

/// A part of an index; an offset beyond it is damage, never a trap.
struct Section: Sendable {
  let file: MappedFile
  let start: Int
  let length: Int
  /// What the section's kind counts: records, entries, strings.
  let count: Int

  /// The section of that name, or an empty one.
  init(_ id: SectionID, of file: MappedFile) {
    self.file = file
    let entry = file.header.entries.first { $0.id == id.rawValue }
    start = entry.map { Int($0.offset) } ?? FileHeader.length
    length = entry.map { Int($0.length) } ?? 0
    count = entry.map { Int($0.count) } ?? 0
  }

  func damaged(_ what: String) -> CatalogError { file.damaged(what) }

  func withBytes<Result>(
    _ range: Range<Int>, _ body: (RawSpan) -> Result
  ) throws(CatalogError) -> Result {
    guard range.lowerBound >= 0, range.upperBound <= length else { throw damaged("offset") }
    return try file.withBytes(start + range.lowerBound..<start + range.upperBound, body)
  }

  /// Says that bytes will be read soon.
  func announce(_ range: Range<Int>, from place: MappedFile.Place) {
    guard range.lowerBound >= 0, range.upperBound <= length else { return }
    file.announce(start + range.lowerBound..<start + range.upperBound, from: place)
  }

  func bytes(_ range: Range<Int>) throws(CatalogError) -> [UInt8] {
    try withBytes(range) { span in
      unsafe span.withUnsafeBytes { unsafe Array($0) }
    }
  }

  /// The 32-bit number at an index, the section taken as an array of them.
  func number(at index: Int) throws(CatalogError) -> UInt32 {
    guard index >= 0, index < length / 4 else { throw damaged("index") }
    return try withBytes(index * 4..<index * 4 + 4) { $0.uint32(at: 0) }
  }

  /// The 64-bit number at a byte offset.
  func wide(at offset: Int) throws(CatalogError) -> UInt64 {
    guard offset >= 0, offset <= length - 8 else { throw damaged("index") }
    return try withBytes(offset..<offset + 8) { $0.uint64(at: 0) }
  }

  /// Gives out the bytes of 32-bit numbers, by their index in the section taken as an array of them.
  func withNumbers<Result>(
    _ range: Range<Int>, _ body: (RawSpan) -> Result
  ) throws(CatalogError) -> Result {
    guard range.lowerBound >= 0, range.upperBound <= length / 4 else { throw damaged("index") }
    return try withBytes(range.lowerBound * 4..<range.upperBound * 4, body)
  }

  /// 32-bit numbers in order.
  func numbers(_ range: Range<Int>) throws(CatalogError) -> [UInt32] {
    try withNumbers(range) { span in (0..<range.count).map { span.uint32(at: $0 * 4) } }
  }
}
