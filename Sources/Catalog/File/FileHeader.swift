// SPDX-License-Identifier: MIT

/// The first 4096 bytes of an index: what the file is, how long, and where its sections lie.
///
/// All numbers are little-endian (protocol/index-format.md has the table).
struct FileHeader: Equatable {
  static let length = 4096
  static let blockLength = 4096
  static let formatVersion = 4
  static let magic: [UInt8] = Array("PODCASTX".utf8)

  private static let directoryOffset = 48
  private static let entryLength = 32
  static let mostSections = (length - 8 - directoryOffset) / entryLength

  /// Where a section lies; `count` is what its kind counts.
  struct Entry: Equatable {
    var id: UInt32
    var offset: UInt64
    var length: UInt64
    var count: UInt64
  }

  var fileLength: UInt64
  /// Where the block checksums begin: the end of all sections.
  var tableOffset: UInt64
  /// The checksum of the checksums of the table's blocks.
  var tableChecksum: UInt64
  var entries: [Entry]

  /// How many blocks the sections make, and the table of their checksums.
  var blockCount: Int { Self.blocks(Int(tableOffset) - Self.length) }
  var tableBlockCount: Int { Self.blocks(blockCount * 8) }

  /// How many blocks so many bytes make.
  static func blocks(_ bytes: Int) -> Int { (bytes + blockLength - 1) / blockLength }

  /// - Precondition: at most `mostSections` entries.
  var encoded: [UInt8] {
    precondition(entries.count <= Self.mostSections)
    var bytes = Self.magic
    bytes.append(UInt32(Self.formatVersion))
    bytes.append(UInt32(entries.count))
    for value in [fileLength, tableOffset, tableChecksum, 0] { bytes.append(value) }
    for entry in entries {
      bytes.append(entry.id)
      bytes.append(UInt32(0))
      for value in [entry.offset, entry.length, entry.count] { bytes.append(value) }
    }
    bytes += repeatElement(0, count: Self.length - 8 - bytes.count)
    bytes.append(Checksum.of(bytes))
    return bytes
  }

  /// Reads a header and checks it: afterwards every section lies within the file.
  ///
  /// - Parameters:
  ///   - bytes: The first `length` bytes of the file, or all when it has fewer.
  ///   - size: Of the file.
  init(_ bytes: [UInt8], size: Int, path: String) throws(CatalogError) {
    guard bytes.count >= 12, Array(bytes[0..<8]) == Self.magic else {
      throw .foreign(path: path)
    }
    let version = Int(bytes.uint32(at: 8))
    guard version == Self.formatVersion else { throw .version(path: path, found: version) }
    guard bytes.count == Self.length,
      bytes.uint64(at: Self.length - 8)
        == Checksum.of(Array(bytes.dropLast(8)))
    else { throw .damaged(path: path, what: "header") }
    fileLength = bytes.uint64(at: 16)
    tableOffset = bytes.uint64(at: 24)
    tableChecksum = bytes.uint64(at: 32)
    let count = Int(bytes.uint32(at: 12))
    guard fileLength == UInt64(size), tableOffset >= UInt64(Self.length),
      tableOffset <= fileLength, count <= Self.mostSections
    else { throw .damaged(path: path, what: "length") }
    entries = (0..<count).map { Self.entry(bytes, $0) }
    guard UInt64(blockCount + tableBlockCount) * 8 == fileLength - tableOffset,
      entries.allSatisfy(isInside)
    else {
      throw .damaged(path: path, what: "section directory")
    }
  }

  init(
    fileLength: UInt64, tableOffset: UInt64, tableChecksum: UInt64, entries: [Entry]
  ) {
    self.fileLength = fileLength
    self.tableOffset = tableOffset
    self.tableChecksum = tableChecksum
    self.entries = entries
  }

  private static func entry(_ bytes: [UInt8], _ number: Int) -> Entry {
    let at = directoryOffset + number * entryLength
    return Entry(
      id: bytes.uint32(at: at), offset: bytes.uint64(at: at + 8),
      length: bytes.uint64(at: at + 16), count: bytes.uint64(at: at + 24))
  }

  private func isInside(_ entry: Entry) -> Bool {
    entry.offset >= UInt64(Self.length) && entry.offset <= tableOffset
      && entry.length <= tableOffset - entry.offset && entry.count <= UInt64(UInt32.max)
  }
}
