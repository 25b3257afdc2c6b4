// SPDX-License-Identifier: MIT

/// Counts lines on the way through a text, so that a whole text costs one pass.
struct LineCounter {
  /// 1-based number of the line that `offset` is on.
  private(set) var line = 1
  private(set) var lineStart = 0
  private var offset = 0

  /// Moves on to `target`, which never lies behind the place reached; `\n`, `\r\n` and `\r` end lines.
  mutating func advance(to target: Int, in bytes: [UInt8]) {
    while offset < target {
      let byte = bytes[offset]
      offset += 1
      let isLoneReturn =
        byte == Byte.carriageReturn && (offset == bytes.count || bytes[offset] != Byte.newline)
      guard byte == Byte.newline || isLoneReturn else { continue }
      line += 1
      lineStart = offset
    }
  }
}
