// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Synchronization

/// Writes the blocks of a file and works out their checksums, on a thread of its own.
final class BlockSink: Sendable {
  private let file: OpenFile
  private let queue = DispatchQueue(label: "blocks")
  private let written = Mutex<(checksums: [UInt64], failure: CatalogError?)>(([], nil))
  // Counted up from zero: one that ends below its first value traps.
  private let room = DispatchSemaphore(value: 0)

  /// Pieces that wait to be written.
  private static let capacity = 4

  init(_ file: OpenFile) {
    self.file = file
    for _ in 0..<Self.capacity { room.signal() }
  }

  /// Takes the next blocks of the file; all but the last are whole.
  ///
  /// - Parameter offset: where they begin in the file.
  func write(_ bytes: [UInt8], at offset: Int) {
    room.wait()
    queue.async {
      self.writeNow(bytes, at: offset)
      self.room.signal()
    }
  }

  /// Waits until all is written.
  ///
  /// - Returns: the checksum of each block.
  func finish() throws(CatalogError) -> [UInt64] {
    queue.sync {}
    let (checksums, failure) = written.withLock { $0 }
    if let failure { throw failure }
    return checksums
  }

  private func writeNow(_ bytes: [UInt8], at offset: Int) {
    let checksums = Self.checksums(of: bytes)
    do throws(CatalogError) {
      try file.write(bytes, at: offset)
      written.withLock { $0.checksums += checksums }
    } catch {
      written.withLock { $0.failure = $0.failure ?? error }
    }
  }

  private static func checksums(of bytes: [UInt8]) -> [UInt64] {
    stride(from: 0, to: bytes.count, by: FileHeader.blockLength).map { start in
      let end = min(bytes.count, start + FileHeader.blockLength)
      return unsafe Checksum.of(bytes.span.bytes.extracting(start..<end))
    }
  }
}
