// SPDX-License-Identifier: MIT

import Notes
import TestSupport
import Testing

@Suite struct LineIndexTests {
  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\r\nb\rc\n\n", ["a", "b", "c", "", ""]),
    ("\r\r\n", ["", "", ""]), ("\u{FEFF}a\nb", ["a", "b"]), ("\u{FEFF}", [""]),
    ("é\n🎧", ["é", "🎧"]),
  ])
  func lines(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let lines = LineIndex(bytes)
    #expect(lines.lineCount == expected.count)
    #expect(
      (0..<lines.lineCount).map { String(decoding: bytes[lines.lineRange($0)], as: UTF8.self) }
        == expected)
  }

  /// `a🎧é` is 7 bytes, 4 UTF-16 units and 3 scalars.
  @Test(arguments: [
    (ColumnUnit.utf8, [0, 1, 5, 7]), (.utf16, [0, 1, 3, 4]), (.utf32, [0, 1, 2, 3]),
  ])
  func columns(_ unit: ColumnUnit, _ columns: [Int]) {
    let bytes = Array("x\r\na🎧é\r\nend".utf8)
    let lines = LineIndex(bytes)
    for (offset, column) in zip([3, 4, 8, 10], columns) {
      let position = TextPosition(line: 1, column: column)
      #expect(lines.position(of: offset, unit: unit, in: bytes) == position)
      #expect(lines.offset(of: position, unit: unit, in: bytes) == offset)
    }
  }

  /// Lines of every length at every place, so that no break and no wide character is overlooked.
  @Test(arguments: 0..<50) func longTexts(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "abcdefgh", "\n", "\r", "\r\n", "é", "\u{B}", "\u{C}", "\u{8D}"]
    let text = (0..<80).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let bytes = Array(text.utf8)
    let lines = LineIndex(bytes)
    let expected = text.split(omittingEmptySubsequences: false) {
      ["\n", "\r", "\r\n"].contains($0)
    }.map { String($0) }
    let found = (0..<lines.lineCount).map { lines.lineRange($0) }
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
    for (line, range) in found.enumerated() {
      let width = expected[line].utf16.count
      #expect(
        lines.position(of: range.upperBound, unit: .utf16, in: bytes)
          == TextPosition(line: line, column: width))
    }
  }

  @Test func numbersFromOutsideAreClamped() {
    let bytes = Array("\u{FEFF}ab\nc🎧\n".utf8)
    let lines = LineIndex(bytes)
    func offset(_ line: Int, _ column: Int) -> Int {
      lines.offset(of: TextPosition(line: line, column: column), unit: .utf16, in: bytes)
    }
    #expect(offset(0, 0) == 3)
    #expect(offset(0, 99) == 5)
    #expect(offset(1, .max) == 11)
    #expect(offset(2, 5) == 12)
    #expect(offset(99, 0) == 12)
    #expect(offset(.max, .max) == 12)
    #expect(offset(-1, 3) == 3)
    #expect(offset(1, -5) == 6)
    // Between the halves of a surrogate pair is the character's start.
    #expect(offset(1, 2) == 7)
    #expect(
      lines.position(of: 0, unit: .utf8, in: bytes) == TextPosition(line: 0, column: 0))
    #expect(
      lines.position(of: 999, unit: .utf8, in: bytes) == TextPosition(line: 2, column: 0))
    #expect(lines.lineRange(99) == 12..<12)
  }

  @Test func illFormedBytesCountAsOne() {
    let bytes: [UInt8] = [0xFF, 0x61, 0xF0, 0x9F, 0x62]
    let lines = LineIndex(bytes)
    #expect(
      lines.position(of: 4, unit: .utf16, in: bytes) == TextPosition(line: 0, column: 4))
    #expect(lines.offset(of: TextPosition(line: 0, column: 1), unit: .utf16, in: bytes) == 1)
  }
}
