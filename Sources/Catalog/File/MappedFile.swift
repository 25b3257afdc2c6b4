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
  private let isTableSound = Atomic(false)

  init(path: String) throws(CatalogError) {
    self.path = path
    let file = try OpenFile(reading: path)
    size = try file.size
    let beginning = try file.read(at: 0, count: min(size, FileHeader.length))
    header = try FileHeader(beginning, size: size, path: path)
    end = Int(header.tableOffset)
    ledger = BlockLedger(blocks: header.blockCount)
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
    ledger = BlockLedger(blocks: 1)
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
      let first = range.lowerBound / FileHeader.blockLength
      let last = (range.upperBound - 1) / FileHeader.blockLength
      for block in first...last where !ledger.isSound(block) { try check(block) }
    }
    return body(unsafe raw(range).bytes)
  }

  /// Checks the header, the table and every block anew, whatever was found before.
  ///
  /// Cost: that of reading the file.
  func checkAll() throws(CatalogError) {
    guard unsafe raw(0..<FileHeader.length).elementsEqual(header.encoded) else {
      throw damaged("header")
    }
    isTableSound.store(false, ordering: .releasing)
    for block in 0..<header.blockCount { try check(block) }
  }

  /// Lets go of the pages that were read, which the system mostly keeps; what is sound stays so.
  func giveBackMemory() {
    unsafe madvise(UnsafeMutableRawPointer(mutating: base), size, MADV_DONTNEED)
  }

  private func check(_ block: Int) throws(CatalogError) {
    try checkTable()
    let start = max(block * FileHeader.blockLength, FileHeader.length)
    let range = start..<min((block + 1) * FileHeader.blockLength, end)
    announce(range)
    let entry = end + block * 8
    let expected = unsafe raw(entry..<entry + 8).bytes.uint64(at: 0)
    guard Checksum.of(unsafe raw(range).bytes) == expected else { throw damaged("block \(block)") }
    ledger.markSound(block)
  }

  /// So that the disk is asked once for all of a range that is about to be read.
  private func announce(_ range: Range<Int>) {
    let first = range.lowerBound / FileHeader.length * FileHeader.length
    unsafe madvise(
      UnsafeMutableRawPointer(mutating: base + first), range.upperBound - first, MADV_WILLNEED)
  }

  private func checkTable() throws(CatalogError) {
    if isTableSound.load(ordering: .acquiring) { return }
    announce(end..<size)
    guard Checksum.of(unsafe raw(end..<size).bytes) == header.tableChecksum else {
      throw damaged("block table")
    }
    isTableSound.store(true, ordering: .releasing)
  }

  @unsafe private func raw(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }
}
