// SPDX-License-Identifier: MIT

/// Walks a text from one line start to the next.
struct LineScan {
  /// What is known of a line besides where it begins.
  struct Shape: Hashable, Sendable {
    /// Whether it holds anything but ASCII, a byte-order mark not counted.
    var isWide: Bool
    /// Of LF and CR 1, of CRLF 2, of the last line 0.
    var breakLength: Int8
  }

  private let bytes: [UInt8]
  private var position: Int
  /// That of the line just passed.
  private(set) var shape = Shape(isWide: false, breakLength: 0)

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    position = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }

  /// The offset behind the next line break; nil when the text ends first.
  mutating func nextStart() -> Int? {
    let text = bytes
    let span = text.span
    var high: UInt8 = 0
    while position < span.count {
      let byte = span[position]
      position += 1
      high |= byte
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      let first = position - 1
      if byte == UInt8(ascii: "\r"), position < span.count, span[position] == UInt8(ascii: "\n") {
        position += 1
      }
      shape = Shape(isWide: high >= 0x80, breakLength: Int8(position - first))
      return position
    }
    shape = Shape(isWide: high >= 0x80, breakLength: 0)
    return nil
  }
}
