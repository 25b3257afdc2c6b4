// SPDX-License-Identifier: MIT

/// Reads a file line by line without holding more than one line and one chunk.
struct LineReader {
  private let file: SourceFile
  private let chunkLength: Int
  private var chunk: [UInt8] = []
  private var position = 0
  private(set) var lineNumber = 0

  /// Longer lines are cut off and reported.
  static let lineLimit = 16 << 20

  /// - Parameter chunk: bytes read at once.
  init(_ file: SourceFile, chunk: Int = 1 << 20) {
    self.file = file
    chunkLength = chunk
  }

  /// The next line without its break, or nil at the end.
  ///
  /// `isCut` when it is longer than the limit.
  mutating func next() throws(SourceError) -> (bytes: [UInt8], isCut: Bool)? {
    var line: [UInt8] = []
    var isCut = false
    while true {
      if position == chunk.count {
        chunk = try file.read(upTo: chunkLength)
        position = 0
        if chunk.isEmpty {
          guard !line.isEmpty || isCut else { return nil }
          break
        }
      }
      let end = chunk[position...].firstIndex(of: 0x0A)
      let part = chunk[position..<(end ?? chunk.count)]
      if line.count + part.count <= Self.lineLimit { line += part } else { isCut = true }
      position = end.map { $0 + 1 } ?? chunk.count
      if end != nil { break }
    }
    lineNumber += 1
    return (line, isCut)
  }
}
