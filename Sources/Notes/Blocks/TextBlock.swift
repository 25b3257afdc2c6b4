// SPDX-License-Identifier: MIT

/// A stretch of text that is read as one: a paragraph with its soft line breaks, a heading, a row.
struct TextBlock: Equatable {
  /// The lines' contents, without the prefixes of their containers.
  private(set) var pieces: [Range<Int>]

  init(_ first: Range<Int>) {
    pieces = []
    pieces.reserveCapacity(Self.usualLines)
    pieces.append(first)
  }

  private static let usualLines = 8

  /// Takes the next line in, unless the block is long enough to be cut here.
  ///
  /// Where a long paragraph is cut hangs on its lines' lengths, not on where it began, so that an edit
  /// in it moves few of the cuts.
  mutating func append(_ piece: Range<Int>) -> Bool {
    let length = piece.upperBound - range.lowerBound
    if length > 16_384, (pieces.last?.count ?? 0) & 7 == 0 || length > 65_536 { return false }
    pieces.append(piece)
    return true
  }

  var range: Range<Int> {
    (pieces.first?.lowerBound ?? 0)..<(pieces.last?.upperBound ?? 0)
  }

  /// The bytes to scan and where they begin in the text: the text itself, or a copy in which the
  /// `>` between the lines are blank, so that a name may cross a line in a quote.
  func bytes(of text: [UInt8]) -> (bytes: [UInt8], base: Int) {
    guard pieces.count > 1 else { return (text, 0) }
    guard hasMarks(betweenLinesOf: text) else { return (text, 0) }
    var copy = Array(text[range])
    let base = range.lowerBound
    for gap in gaps {
      for offset in gap where !text[offset].isSpace { copy[offset - base] = UInt8(ascii: " ") }
    }
    return (copy, base)
  }

  private var gaps: some Sequence<Range<Int>> {
    zip(pieces, pieces.dropFirst()).lazy.map { $0.upperBound..<$1.lowerBound }
  }

  /// Whether more than white space stands between the lines.
  private func hasMarks(betweenLinesOf text: [UInt8]) -> Bool {
    gaps.contains { gap in text[gap].contains { !$0.isSpace } }
  }
}
