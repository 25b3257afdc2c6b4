// SPDX-License-Identifier: MIT

/// Writes the sections of an index one after another, and a checksum for each block.
///
/// Memory: one block, and eight bytes for each block written.
struct BlockWriter {
  private let file: OpenFile
  private var block: [UInt8] = []
  /// Where `block` begins in the file.
  private var blockStart = FileHeader.length
  private var checksums: [UInt64] = []
  private var entries: [FileHeader.Entry] = []
  private var sectionStart = FileHeader.length

  init(_ file: OpenFile) {
    self.file = file
    block.reserveCapacity(FileHeader.blockLength)
  }

  /// Where the next byte goes, counted from the beginning of the section.
  var sectionLength: Int { blockStart + block.count - sectionStart }

  mutating func append(_ bytes: [UInt8]) throws(CatalogError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let room = nextBlock - blockStart - block.count
      block += rest.prefix(room)
      rest = rest.dropFirst(room)
      if blockStart + block.count == nextBlock { try endBlock() }
    }
  }

  mutating func append(_ numbers: some Sequence<UInt32>) throws(CatalogError) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(numbers.underestimatedCount * 4, 1 << 16))
    for number in numbers {
      bytes.append(number)
      if bytes.count < 1 << 16 { continue }
      try append(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    try append(bytes)
  }

  /// Gives what was appended since the last section its name; the next begins at a multiple of 8.
  mutating func endSection(_ id: SectionID, count: Int) throws(CatalogError) {
    entries.append(
      FileHeader.Entry(
        id: id.rawValue, offset: UInt64(sectionStart), length: UInt64(sectionLength),
        count: UInt64(count)))
    try append([UInt8](repeating: 0, count: (8 - sectionLength % 8) % 8))
    sectionStart = blockStart + block.count
  }

  /// Completes the file: the checksums, then the header.
  mutating func finish() throws(CatalogError) {
    try endBlock()
    let end = blockStart
    var table: [UInt8] = []
    for checksum in checksums { table.append(checksum) }
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

  private var nextBlock: Int { blockStart + FileHeader.blockLength }

  private mutating func endBlock() throws(CatalogError) {
    if block.isEmpty { return }
    checksums.append(Checksum.of(block))
    try file.write(block, at: blockStart)
    blockStart += block.count
    block.removeAll(keepingCapacity: true)
  }
}
