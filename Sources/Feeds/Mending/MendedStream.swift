// SPDX-License-Identifier: MIT

internal import Foundation
internal import Ingest

/// The mended text of a file, read as the parser asks for it.
final class MendedStream: InputStream {
  private let file: SourceFile
  private let log: ProblemLog
  private var mender: MarkupMender
  private var transcoder: Transcoder?
  private var taken = 0
  private var isFinished = false
  /// Why the file could not be read to its end.
  private(set) var failure: SourceError?

  private static let chunkLength = 64 << 10

  init(_ file: SourceFile, roots: Set<String>, log: ProblemLog) {
    self.file = file
    self.log = log
    mender = MarkupMender(roots: roots, log: log)
    super.init(data: Data())
  }

  override func open() {}
  override func close() {}
  override var hasBytesAvailable: Bool { true }
  override var streamStatus: Stream.Status { .open }

  override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength length: Int) -> Int {
    while taken == mender.output.count && !isFinished { fill() }
    let count = min(length, mender.output.count - taken)
    guard count > 0 else { return 0 }
    unsafe mender.output.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe buffer.update(from: base + taken, count: count)
    }
    taken += count
    return count
  }

  private func fill() {
    mender.output.removeAll(keepingCapacity: true)
    taken = 0
    do throws(SourceError) {
      let chunk = try file.read(upTo: Self.chunkLength)
      if transcoder == nil { transcoder = Transcoder(head: chunk, charset: file.charset, log: log) }
      isFinished = chunk.isEmpty
      mender.take(transcoder?.decode(chunk, isLast: isFinished) ?? [], isLast: isFinished)
    } catch {
      failure = error
      isFinished = true
      mender.take([], isLast: true)
    }
  }
}
