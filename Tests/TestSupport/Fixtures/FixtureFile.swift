// SPDX-License-Identifier: MIT

package import Notes

/// One file of a fixture: its text without the marks, and where the marks stood.
package struct FixtureFile: Sendable {
  package let path: String
  /// The text without marks.
  package let bytes: [UInt8]
  /// Byte offsets into `bytes`, ascending.
  package let cursors: [Int]
  /// Ranges of `bytes`, by their beginnings; of two that begin together the longer one first.
  package let ranges: [Range<Int>]

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The only cursor.
  package var cursor: Int {
    precondition(cursors.count == 1, "\(path) has \(cursors.count) cursors, the test wants one")
    return cursors[0]
  }

  /// The only range.
  package var range: Range<Int> {
    precondition(ranges.count == 1, "\(path) has \(ranges.count) ranges, the test wants one")
    return ranges[0]
  }

  /// What the marked ranges enclose.
  package var marked: [String] { ranges.map { String(decoding: bytes[$0], as: UTF8.self) } }

  /// Line and column of an offset, counted from the front: slow, and independent of `LineIndex`.
  ///
  /// LF, CRLF and CR end lines (LSP 3.17, "Text Documents"); a byte order mark counts nothing.
  package func position(of offset: Int, unit: ColumnUnit = .utf16) -> TextPosition {
    var position = TextPosition(line: 0, column: 0)
    var before = String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars[...]
    if before.first == "\u{FEFF}" { before = before.dropFirst() }
    while let scalar = before.popFirst() {
      if scalar == "\n" || (scalar == "\r" && before.first != "\n") {
        // A CR at the cut is a whole break only when no LF follows in the file.
        let isHalf =
          scalar == "\r" && before.isEmpty && offset < bytes.count && bytes[offset] == 0x0A
        if !isHalf { position = TextPosition(line: position.line + 1, column: 0) }
      } else if scalar != "\r" {
        position.column += Self.width(scalar, unit)
      }
    }
    return position
  }

  private static func width(_ scalar: Unicode.Scalar, _ unit: ColumnUnit) -> Int {
    switch unit {
    case .utf8: UTF8.width(scalar)
    case .utf16: UTF16.width(scalar)
    case .utf32: 1
    }
  }
}

extension FixtureFile {
  private static let cursorMark = Array("①".utf8)
  private static let openMark = Array("⟪".utf8)
  private static let closeMark = Array("⟫".utf8)

  /// Takes the marks out of `marked`.
  init(path: String, marked: [UInt8]) {
    var bytes: [UInt8] = []
    var cursors: [Int] = []
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    var rest = marked[...]
    while let byte = rest.first {
      if rest.starts(with: Self.cursorMark) {
        cursors.append(bytes.count)
        rest = rest.dropFirst(Self.cursorMark.count)
      } else if rest.starts(with: Self.openMark) {
        open.append(bytes.count)
        rest = rest.dropFirst(Self.openMark.count)
      } else if rest.starts(with: Self.closeMark) {
        guard let start = open.popLast() else { preconditionFailure("\(path): ⟫ without ⟪") }
        ranges.append(start..<bytes.count)
        rest = rest.dropFirst(Self.closeMark.count)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    precondition(open.isEmpty, "\(path): ⟪ without ⟫")
    self.path = path
    self.bytes = bytes
    self.cursors = cursors
    self.ranges = ranges.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }
}
