// SPDX-License-Identifier: MIT

/// A heading of a note, `# …` or underlined; those within quotes and lists are none of its outline.
package struct Heading: Hashable, Sendable {
  /// 1 to 6.
  package var level: Int
  /// The text without marks and blanks around it, as UTF-8 offsets; may hold a line break, may be empty.
  package var range: Range<Int>

  package init(level: Int, range: Range<Int>) {
    self.level = level
    self.range = range
  }
}
