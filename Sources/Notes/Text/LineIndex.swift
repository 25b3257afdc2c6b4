// SPDX-License-Identifier: MIT

internal import Naming

/// Where the lines of a text begin, and which of them are plain ASCII.
///
/// LF, CRLF and a lone CR end a line. A byte-order mark at the start belongs to no line: column 0 of
/// line 0 is behind it. Offsets are bytes of the UTF-8 text the index was made from; the methods that
/// take `bytes` want that same text. Numbers from outside are clamped, never trusted.
package struct LineIndex: Sendable, Equatable {
  private var starts: [Int]
  private var shapes: [LineScan.Shape]
  private var end: Int

  /// Bytes of a line, so that most notes have their room at once.
  private static let usualLine = 64

  /// Length of the byte-order mark: 3 or 0.
  package private(set) var markLength: Int

  /// Cost: one pass over the text.
  package init(_ bytes: [UInt8]) {
    end = bytes.count
    markLength = Self.markLength(of: bytes)
    starts = [0]
    shapes = []
    starts.reserveCapacity(bytes.count / Self.usualLine + 8)
    shapes.reserveCapacity(bytes.count / Self.usualLine + 8)
    var scan = LineScan(bytes, from: 0)
    while let next = scan.nextStart() {
      shapes.append(scan.shape)
      starts.append(next)
    }
    shapes.append(scan.shape)
  }

  /// At least 1: the empty text has one empty line.
  package var lineCount: Int { starts.count }

  /// The line that holds the byte at `offset`; a line break belongs to the line it ends.
  package func line(at offset: Int) -> Int {
    max(0, starts.partitioningIndex { $0 > offset } - 1)
  }

  /// Offset of the first byte of a line, the byte-order mark left out; beyond the last line, the end.
  package func start(of line: Int) -> Int {
    guard line > 0 else { return markLength }
    return line < starts.count ? starts[line] : end
  }

  /// The bytes of a line without the break that ends it; empty at the end for a line that is not there.
  package func lineRange(_ line: Int) -> Range<Int> {
    guard starts.indices.contains(line) else { return end..<end }
    let first = start(of: line)
    return first..<max(first, start(of: line + 1) - Int(shapes[line].breakLength))
  }

  /// The byte offset of a position; columns beyond a line mean its end, lines beyond the text its end.
  ///
  /// A column inside a character means its start. Cost: O(1) on ASCII lines, else the line's length.
  package func offset(of position: TextPosition, unit: ColumnUnit, in bytes: [UInt8]) -> Int {
    guard position.line >= 0 else { return markLength }
    guard position.line < starts.count else { return end }
    let range = lineRange(position.line)
    guard position.column > 0 else { return range.lowerBound }
    if !shapes[position.line].isWide {
      return range.lowerBound + min(position.column, range.count)
    }
    return Columns.offset(of: position.column, unit: unit, line: range, in: bytes)
  }

  /// The position of a byte offset.
  ///
  /// Cost: as `offset(of:unit:in:)`, and a binary search.
  package func position(of offset: Int, unit: ColumnUnit, in bytes: [UInt8]) -> TextPosition {
    let line = line(at: min(max(offset, 0), end))
    let range = lineRange(line)
    let inside = min(max(offset, range.lowerBound), range.upperBound)
    let column =
      shapes[line].isWide
      ? Columns.count(range.lowerBound..<inside, unit: unit, in: bytes)
      : inside - range.lowerBound
    return TextPosition(line: line, column: column)
  }

  /// Follows an edit of the text: `range` of the old text became `count` bytes of the new `bytes`.
  ///
  /// Cost: the lines of the edit, and one addition for each line behind it.
  package mutating func replace(_ range: Range<Int>, count: Int, in bytes: [UInt8]) {
    let delta = count - range.count
    let editEnd = range.lowerBound + count
    // A CR before the edit may gain or lose its LF, so its line is cut again.
    let first = line(at: max(range.lowerBound - 1, 0))
    var newStarts: [Int] = []
    var newShapes: [LineScan.Shape] = []
    var scan = LineScan(bytes, from: starts[first])
    var next = scan.nextStart()
    while let start = next, start <= editEnd {
      newStarts.append(start)
      newShapes.append(scan.shape)
      next = scan.nextStart()
    }
    newShapes.append(scan.shape)
    // A line that begins behind the edit began there before it as well.
    let kept = line(at: range.upperBound) + 1
    starts.replaceSubrange(first + 1..<kept, with: newStarts)
    shapes.replaceSubrange(first..<kept, with: newShapes)
    shiftStarts(from: first + 1 + newStarts.count, by: delta)
    end += delta
    markLength = Self.markLength(of: bytes)
  }

  private mutating func shiftStarts(from first: Int, by delta: Int) {
    guard delta != 0, first < starts.count else { return }
    for line in first..<starts.count { starts[line] &+= delta }
  }

  private static func markLength(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
