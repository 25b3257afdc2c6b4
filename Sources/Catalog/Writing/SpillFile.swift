// SPDX-License-Identifier: MIT

/// Bytes that are needed again before the index is complete, kept on disk meanwhile.
struct SpillFile {
  private let temporary: TemporaryFile
  private var buffer: [UInt8] = []
  private var written = 0

  private static let bufferLength = 1 << 18

  /// - Parameter place: The index that is being written; the file lies beside it, without a name.
  init(for place: String) throws(CatalogError) {
    temporary = try TemporaryFile(for: place)
    temporary.removeName()
  }

  /// How many bytes were appended.
  var length: Int { written + buffer.count }

  mutating func append(_ bytes: [UInt8]) throws(CatalogError) {
    buffer += bytes
    if buffer.count >= Self.bufferLength { try flush() }
  }

  /// To be called before anything is read.
  mutating func flush() throws(CatalogError) {
    try temporary.file.write(buffer, at: written)
    written += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  func read(_ range: Range<Int>) throws(CatalogError) -> [UInt8] {
    try temporary.file.read(at: range.lowerBound, count: range.count)
  }
}
