// SPDX-License-Identifier: MIT

/// Where a JSON text is broken, and what should have stood there.
package struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// 1-based.
  package let line: Int
  /// 1-based, in Unicode scalars; an ill-formed byte counts as one.
  package let column: Int
  /// In bytes from the start of the text.
  package let offset: Int
  /// What the grammar asks for here, ready to stand behind "expected".
  package let expected: String

  package init(at offset: Int, in bytes: [UInt8], expected: String) {
    var place = LineCounter()
    place.advance(to: offset, in: bytes)
    self.line = place.line
    self.column =
      1
      + String(decoding: bytes[place.lineStart..<offset], as: UTF8.self)
      .unicodeScalars.count
    self.offset = offset
    self.expected = expected
  }

  package var description: String { "line \(line), column \(column): expected \(expected)" }
}
