// SPDX-License-Identifier: MIT

internal import CSystem
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// An index mapped read-only: the one door to its bytes.
///
/// Every read is held within the sections' part of the file, and the checksum of a block is checked
/// before its first byte is given out. Opening costs a few system calls, whatever the size.
@safe final class MappedFile: Sendable {
  let path: String
  let header: FileHeader
  private let size: Int
  private let end: Int
  nonisolated(unsafe) private let base: UnsafeRawPointer
  private let watch: Int32
  private let ledger: BlockLedger
  /// Of the blocks of the table of checksums.
  private let tableLedger: BlockLedger
  private let isSummarySound = Atomic(false)
  private let waits = DiskWaits()

  init(path: String) throws(CatalogError) {
    self.path = path
    let file = try OpenFile(reading: path)
    size = try file.size
    let beginning = try file.read(at: 0, count: min(size, FileHeader.length))
    header = try FileHeader(beginning, size: size, path: path)
    end = Int(header.tableOffset)
    ledger = BlockLedger(blocks: header.blockCount)
    tableLedger = BlockLedger(blocks: header.tableBlockCount)
    let mapping = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, file.descriptor, 0)
    guard let mapping = unsafe mapping, unsafe mapping != MAP_FAILED else {
      throw file.failure
    }
    unsafe base = UnsafeRawPointer(mapping)
    // Answers read here and there: what lies around is mostly not wanted.
    unsafe madvise(mapping, size, MADV_RANDOM)
    watch = unsafe csystem_mapping_watch(mapping, size)
  }

  /// A file without sections, of no path.
  init() {
    path = ""
    size = FileHeader.length
    end = size
    header = FileHeader(
      fileLength: UInt64(size), tableOffset: UInt64(size), tableChecksum: 0, entries: [])
    ledger = BlockLedger(blocks: 0)
    tableLedger = BlockLedger(blocks: 0)
    let mapping = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let mapping = unsafe mapping, unsafe mapping != MAP_FAILED else {
      preconditionFailure("no memory for one page")
    }
    unsafe base = UnsafeRawPointer(mapping)
    watch = -1
  }

  deinit {
    csystem_mapping_forget(watch)
    unsafe munmap(UnsafeMutableRawPointer(mutating: base), size)
  }

  /// Whether the file was shortened while it was mapped; what was read since may be zeros.
  var isTorn: Bool { csystem_mapping_is_torn(watch) != 0 }

  func damaged(_ what: String) -> CatalogError { .damaged(path: path, what: what) }

  /// Gives out bytes of sound blocks.
  ///
  /// Cost: a few nanoseconds, and some 3 µs for each block touched first.
  ///
  /// - Throws: `damaged` when the range is not of the sections or a checksum is wrong.
  func withBytes<Result>(
    _ range: Range<Int>, _ body: (RawSpan) -> Result
  ) throws(CatalogError) -> Result {
    guard range.lowerBound >= FileHeader.length, range.upperBound <= end else {
      throw damaged("offset")
    }
    if !range.isEmpty {
      let first = Self.block(range.lowerBound)
      let last = Self.block(range.upperBound - 1)
      for block in first...last where !ledger.isSound(block) { try check(block) }
    }
    return body(unsafe raw(range).bytes)
  }

  /// Says that bytes will be read soon, so that several places are waited for together.
  ///
  /// Anything out of the sections is passed over.
  ///
  /// - Parameter place: where they are to be fetched from, unless they are nearer already.
  func announce(_ range: Range<Int>, from place: Place) {
    guard range.lowerBound >= FileHeader.length, range.upperBound <= end, !range.isEmpty else {
      return
    }
    if place == .disk && !ledger.isSound(Self.block(range.lowerBound)) { return advise(range) }
    for offset in stride(from: range.lowerBound, to: range.upperBound, by: Self.lineLength) {
      unsafe csystem_prefetch(base + offset)
    }
  }

  /// Where bytes lie that are to be read.
  enum Place {
    case memory
    case disk
  }

  /// Where bytes are to be fetched from that nobody has read yet, as far as reading the others tells.
  ///
  /// Cost: one system call.
  var likelyPlace: Place { waits.areLikely() ? .disk : .memory }

  /// What a processor fetches at once.
  private static let lineLength = 64

  /// Checks the header, the table and every block anew, whatever was found before.
  ///
  /// Cost: that of reading the file.
  func checkAll() throws(CatalogError) {
    guard unsafe raw(0..<FileHeader.length).elementsEqual(header.encoded) else {
      throw damaged("header")
    }
    try checkSummary()
    for block in 0..<header.tableBlockCount { try checkTable(block) }
    for block in 0..<header.blockCount { try compare(block) }
  }

  /// Lets go of the pages that were read, which the system mostly keeps; what is sound stays so.
  func giveBackMemory() {
    unsafe madvise(UnsafeMutableRawPointer(mutating: base), size, MADV_DONTNEED)
  }

  // MARK: Checksums

  /// Blocks are counted from behind the header.
  private static func block(_ offset: Int) -> Int {
    (offset - FileHeader.length) / FileHeader.blockLength
  }

  private func check(_ block: Int) throws(CatalogError) {
    if !isSummarySound.load(ordering: .acquiring) { try checkSummary() }
    let page = block * 8 / FileHeader.blockLength
    if !tableLedger.isSound(page) { try checkTable(page) }
    try compare(block)
    ledger.markSound(block)
  }

  private func compare(_ block: Int) throws(CatalogError) {
    guard checksum(extent(of: block)) == number(at: end + block * 8) else {
      throw damaged("block \(block)")
    }
  }

  /// A block of the table of checksums.
  private func checkTable(_ page: Int) throws(CatalogError) {
    let start = end + page * FileHeader.blockLength
    guard
      checksum(start..<min(start + FileHeader.blockLength, summary))
        == number(at: summary + page * 8)
    else { throw damaged("block table") }
    tableLedger.markSound(page)
  }

  /// The checksums of the table's blocks; the whole table is read soon.
  private func checkSummary() throws(CatalogError) {
    advise(end..<size)
    guard checksum(summary..<size) == header.tableChecksum else { throw damaged("block table") }
    isSummarySound.store(true, ordering: .releasing)
  }

  /// Where the checksums of the table's blocks begin.
  private var summary: Int { end + header.blockCount * 8 }

  private func checksum(_ range: Range<Int>) -> UInt64 { Checksum.of(unsafe raw(range).bytes) }

  private func number(at offset: Int) -> UInt64 {
    unsafe raw(offset..<offset + 8).bytes.uint64(at: 0)
  }

  private func extent(of block: Int) -> Range<Int> {
    let start = FileHeader.length + block * FileHeader.blockLength
    return start..<min(start + FileHeader.blockLength, end)
  }

  /// So that the disk is asked once for all of a range that is about to be read.
  private func advise(_ range: Range<Int>) {
    let first = range.lowerBound / FileHeader.length * FileHeader.length
    unsafe madvise(
      UnsafeMutableRawPointer(mutating: base + first), range.upperBound - first, MADV_WILLNEED)
  }

  @unsafe private func raw(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }
}
