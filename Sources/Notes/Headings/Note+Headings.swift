// SPDX-License-Identifier: MIT

extension Note {
  /// The headings of the body, in their order.
  ///
  /// Cost: a look at each line's beginning, about 3 ns a byte; so not with each keystroke.
  package var headings: [Heading] {
    var scan = HeadingScan(text)
    for line in bodyLines { scan.read(lines.lineRange(line)) }
    return scan.headings
  }

  /// The first of them, where it stands near the beginning of the body.
  ///
  /// Cost: at most 64 lines.
  package var firstHeading: Heading? {
    var scan = HeadingScan(text)
    for line in bodyLines.prefix(64) {
      scan.read(lines.lineRange(line))
      if let heading = scan.headings.first { return heading }
    }
    return nil
  }

  private var bodyLines: Range<Int> {
    bodyStart < text.count ? lines.line(at: bodyStart)..<lines.lineCount : 0..<0
  }
}

/// Finds headings line by line.
private struct HeadingScan {
  private let text: [UInt8]
  private var state = BlockState()
  /// The paragraph so far, which an underline would make a heading.
  private var paragraph: Range<Int>?
  private(set) var headings: [Heading] = []

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func read(_ line: Range<Int>) {
    let before = state
    let role = state.advance(over: line, in: text)
    guard state.containers.isEmpty else { return paragraph = nil }
    switch role {
    case .begins(let piece) where state.leaf == .none:
      paragraph = nil
      if let heading = heading(in: piece) { headings.append(heading) }
    case .begins(let piece): paragraph = state.leaf == .paragraph ? piece : nil
    case .continues(let piece):
      paragraph = paragraph.map { $0.lowerBound..<piece.upperBound }
    case .nothing:
      if before == BlockState(leaf: .paragraph), state.leaf == .none { underline(line) }
      paragraph = nil
    }
  }

  /// `## Text ##` (CommonMark 4.2).
  private func heading(in piece: Range<Int>) -> Heading? {
    let level = text[piece].prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return nil }
    let content = trimmed(piece.lowerBound + level..<piece.upperBound)
    let marks = text[content].reversed().prefix { $0 == UInt8(ascii: "#") }.count
    let end = content.upperBound - marks
    let isClosed = marks > 0 && (end == content.lowerBound || text[end - 1].isBlank)
    return Heading(
      level: level, range: isClosed ? trimmed(content.lowerBound..<end) : content)
  }

  /// `===` or `---` under a paragraph (CommonMark 4.3).
  private mutating func underline(_ line: Range<Int>) {
    let cursor = LineCursor(text, line)
    guard let paragraph, cursor.indent <= 3, let mark = cursor.firstByte, cursor.isSetextUnderline
    else { return }
    headings.append(
      Heading(level: mark == UInt8(ascii: "=") ? 1 : 2, range: trimmed(paragraph)))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text[low].isSpace { low += 1 }
    while low < high, text[high - 1].isSpace { high -= 1 }
    return low..<high
  }
}
