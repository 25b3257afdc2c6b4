// SPDX-License-Identifier: MIT

/// What a column counts: code units of UTF-8, of UTF-16, or Unicode scalars.
package enum ColumnUnit: Sendable {
  case utf8
  case utf16
  case utf32
}

/// A place in a note as people and editors count: line and column, both from 0.
///
/// The unit of `column` is agreed elsewhere (`ColumnUnit`); it never counts a byte-order mark.
package struct TextPosition: Hashable, Comparable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
