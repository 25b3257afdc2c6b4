// SPDX-License-Identifier: MIT

/// Writes the sections of an index one after another, and a checksum for each block.
///
/// Memory: some pieces of a few blocks, and eight bytes for each block written.
struct BlockWriter {
  private let file: OpenFile
  private let sink: BlockSink
  /// The blocks that are not written yet; whole ones, but for the last.
  private var piece: [UInt8] = []
  /// Where `piece` begins in the file.
  private var pieceStart = FileHeader.length
  private var entries: [FileHeader.Entry] = []
  private var sectionStart = FileHeader.length

  private static let pieceLength = 32 * FileHeader.blockLength

  init(_ file: OpenFile) {
    self.file = file
    sink = BlockSink(file)
    piece.reserveCapacity(Self.pieceLength)
  }

  /// Where the next byte goes, counted from the beginning of the section.
  var sectionLength: Int { pieceStart + piece.count - sectionStart }

  mutating func append(_ bytes: [UInt8]) throws(CatalogError) {
    unsafe bytes.withUnsafeBytes { unsafe add($0) }
  }

  /// Numbers, little-endian.
  mutating func append<Number: FixedWidthInteger & UnsignedInteger>(
    _ numbers: some Sequence<Number>
  ) throws(CatalogError) {
    if addAtOnce(numbers) { return }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(numbers.underestimatedCount * Number.bitWidth / 8, 1 << 16))
    for number in numbers {
      bytes.append(number)
      if bytes.count < 1 << 16 { continue }
      try append(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    try append(bytes)
  }

  /// Adds numbers that lie in memory as they do in the file.
  ///
  /// - Returns: whether they do.
  private mutating func addAtOnce<Number: FixedWidthInteger & UnsignedInteger>(
    _ numbers: some Sequence<Number>
  ) -> Bool {
    #if _endian(little)
      let added: Void? = numbers.withContiguousStorageIfAvailable {
        unsafe add(UnsafeRawBufferPointer($0))
      }
      return added != nil
    #else
      return false
    #endif
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var rest = unsafe bytes[...]
    while unsafe !rest.isEmpty {
      let room = nextPiece - pieceStart - piece.count
      unsafe piece.append(contentsOf: rest.prefix(room))
      unsafe rest = rest.dropFirst(room)
      if pieceStart + piece.count == nextPiece { endPiece() }
    }
  }

  /// Gives what was appended since the last section its name; the next begins at a multiple of 8.
  mutating func endSection(_ id: SectionID, count: Int) throws(CatalogError) {
    entries.append(
      FileHeader.Entry(
        id: id.rawValue, offset: UInt64(sectionStart), length: UInt64(sectionLength),
        count: UInt64(count)))
    try append([UInt8](repeating: 0, count: (8 - sectionLength % 8) % 8))
    sectionStart = pieceStart + piece.count
  }

  /// Completes the file: the checksums, then the header.
  mutating func finish() throws(CatalogError) {
    if !piece.isEmpty { endPiece() }
    let end = pieceStart
    var table: [UInt8] = []
    for checksum in try sink.finish() { table.append(checksum) }
    var summary: [UInt8] = []
    for start in stride(from: 0, to: table.count, by: FileHeader.blockLength) {
      let block = table[start..<min(start + FileHeader.blockLength, table.count)]
      summary.append(Checksum.of(Array(block)))
    }
    try file.write(table + summary, at: end)
    let header = FileHeader(
      fileLength: UInt64(end + table.count + summary.count), tableOffset: UInt64(end),
      tableChecksum: Checksum.of(summary), entries: entries)
    try file.write(header.encoded, at: 0)
  }

  private var nextPiece: Int { pieceStart + Self.pieceLength }

  private mutating func endPiece() {
    sink.write(piece, at: pieceStart)
    pieceStart += piece.count
    piece = []
    piece.reserveCapacity(Self.pieceLength)
  }
}
