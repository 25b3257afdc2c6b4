// SPDX-License-Identifier: MIT

/// A stretch of text that is read as one: a paragraph with its soft line breaks, a heading, a row.
struct TextBlock: Equatable {
  private let first: Range<Int>
  /// Most blocks have one line, and need no memory for more.
  private var rest: [Range<Int>] = []

  init(_ first: Range<Int>) { self.first = first }

  private static let usualLines = 8

  /// Takes the next line in, unless the block is long enough to be cut here.
  ///
  /// Where a long paragraph is cut hangs on its lines' lengths, not on where it began, so that an edit
  /// in it moves few of the cuts.
  mutating func append(_ piece: Range<Int>) -> Bool {
    let length = piece.upperBound - range.lowerBound
    if length > 16_384, last.count & 7 == 0 || length > 65_536 { return false }
    if rest.isEmpty { rest.reserveCapacity(Self.usualLines) }
    rest.append(piece)
    return true
  }

  var range: Range<Int> { first.lowerBound..<last.upperBound }

  /// The content of the line that holds an offset, without the prefixes of its containers.
  func piece(around offset: Int) -> Range<Int>? {
    func isAround(_ piece: Range<Int>) -> Bool {
      piece.lowerBound <= offset && offset <= piece.upperBound
    }
    return isAround(first) ? first : rest.first(where: isAround)
  }

  private var last: Range<Int> { rest.last ?? first }

  /// The bytes to scan and where they begin in the text: the text itself, or a copy in which the
  /// `>` between the lines are blank, so that a name may cross a line in a quote.
  func bytes(of text: [UInt8]) -> (bytes: [UInt8], base: Int) {
    guard !rest.isEmpty, hasMarks(betweenLinesOf: text) else { return (text, 0) }
    var copy = Array(text[range])
    let base = range.lowerBound
    for gap in gaps {
      for offset in gap where !text[offset].isSpace { copy[offset - base] = UInt8(ascii: " ") }
    }
    return (copy, base)
  }

  private var gaps: some Sequence<Range<Int>> {
    zip([first] + rest, rest).lazy.map { $0.upperBound..<$1.lowerBound }
  }

  /// Whether more than white space stands between the lines.
  private func hasMarks(betweenLinesOf text: [UInt8]) -> Bool {
    gaps.contains { gap in text[gap].contains { !$0.isSpace } }
  }
}
