// SPDX-License-Identifier: MIT

/// All that earlier lines mean for the next one: which containers and which leaf are open.
///
/// Two equal states before equal text scan alike, which is what lets an edit rescan so little.
struct BlockState: Hashable, Sendable {
  enum Leaf: Hashable, Sendable {
    case none
    case paragraph
    case table
    case fence(character: UInt8, length: Int)
    case htmlComment
    /// `<script>` and its like, up to their end tag (CommonMark 4.6, kind 1).
    case rawHTML
    case math
    /// Obsidian's `%%`, through blank lines and containers.
    case comment
  }

  /// From the outermost: 0 a block quote, n a list item or footnote whose content is indented by n.
  var containers: [UInt8] = []
  var leaf = Leaf.none
}

/// What a line is to the scanner of mentions.
enum LineRole: Equatable {
  /// Nothing of it can hold a mention: blank, code, comment, a rule.
  case nothing
  /// It opens a stretch of text: a paragraph's first line, a heading, a table row.
  case begins(Range<Int>)
  /// It goes on with the paragraph before it.
  case continues(Range<Int>)
}

extension BlockState {
  /// Reads one line, given without its break, and becomes the state behind it.
  mutating func advance(over line: Range<Int>, in text: [UInt8]) -> LineRole {
    if let role = advance(overPlain: line, in: text) { return role }
    var cursor = LineCursor(text, line)
    if leaf == .comment { return closing("%%", cursor) }
    let matched = matchContainers(&cursor)
    if matched == containers.count, let role = continueLeaf(cursor) { return role }
    return open(cursor, matched: matched)
  }

  /// Most lines are empty, or text outside of containers, and their first byte tells; nil for the
  /// others.
  private mutating func advance(overPlain line: Range<Int>, in text: [UInt8]) -> LineRole? {
    guard containers.isEmpty, line.isEmpty || text.opensNothing(line) else { return nil }
    switch leaf {
    case .none, .paragraph, .table: break
    default: return nil
    }
    if line.isEmpty {
      leaf = .none
      return .nothing
    }
    if leaf == .none {
      leaf = .paragraph
      return .begins(line)
    }
    return leaf == .paragraph ? .continues(line) : .begins(line)
  }

  /// Consumes the prefixes of the open containers; the count of those the line goes on with.
  private func matchContainers(_ cursor: inout LineCursor) -> Int {
    for (index, container) in containers.enumerated() {
      if container == 0 {
        guard cursor.indent <= 3, cursor.firstByte == UInt8(ascii: ">") else { return index }
        cursor.skipQuoteMarker()
      } else if !cursor.isBlank {
        guard cursor.indent >= Int(container) else { return index }
        cursor.skip(columns: Int(container))
      }
    }
    return containers.count
  }

  /// The line's role when it belongs to a leaf that takes lines as they come.
  private mutating func continueLeaf(_ cursor: LineCursor) -> LineRole? {
    switch leaf {
    case .none, .paragraph, .table: return nil
    case .fence(let character, let length):
      if cursor.closesFence(of: character, length: length) { leaf = .none }
      return .nothing
    case .htmlComment: return closing("-->", cursor)
    case .math: return closing("$$", cursor)
    case .comment: return closing("%%", cursor)
    case .rawHTML: return closingRawHTML(cursor)
    }
  }

  private mutating func closing(_ mark: StaticString, _ cursor: LineCursor) -> LineRole {
    let rest = cursor.offset..<cursor.end
    guard let found = cursor.text.firstRange(of: mark, in: rest) else { return .nothing }
    leaf = .none
    return text(from: found.upperBound, cursor)
  }

  private mutating func closingRawHTML(_ cursor: LineCursor) -> LineRole {
    guard let end = cursor.text.rawHTMLEnd(in: cursor.offset..<cursor.end) else { return .nothing }
    leaf = .none
    return text(from: end, cursor)
  }

  private func text(from start: Int, _ cursor: LineCursor) -> LineRole {
    let rest = cursor.text[start..<cursor.end]
    return rest.allSatisfy(\.isBlank) ? .nothing : .begins(rest.indices)
  }

  /// The role of a line that no open leaf swallows.
  private mutating func open(_ cursor: LineCursor, matched: Int) -> LineRole {
    var cursor = cursor
    let isParagraph = leaf == .paragraph
    let inside = matched == containers.count
    var opened: [UInt8] = []
    while let container = cursor.opensContainer(
      interrupting: isParagraph && inside && opened.isEmpty)
    {
      opened.append(container)
    }
    if cursor.isBlank { return close(to: matched, opening: opened, .none, .nothing) }
    let isContinuing = isParagraph && opened.isEmpty
    if cursor.indent >= 4 {
      guard isContinuing else { return close(to: matched, opening: opened, .none, .nothing) }
      return .continues(cursor.content)
    }
    if let (newLeaf, role) = cursor.opensLeaf() {
      return close(to: matched, opening: opened, newLeaf, role)
    }
    if isContinuing { return continueParagraph(cursor, inside: inside) }
    let isRow = leaf == .table && opened.isEmpty && inside
    return close(to: matched, opening: opened, isRow ? .table : .paragraph, .begins(cursor.content))
  }

  private mutating func continueParagraph(_ cursor: LineCursor, inside: Bool) -> LineRole {
    if inside, cursor.isSetextUnderline {
      leaf = .none
      return .nothing
    }
    if inside, cursor.isDelimiterRow {
      leaf = .table
      return .nothing
    }
    return .continues(cursor.content)
  }

  private mutating func close(
    to depth: Int, opening opened: [UInt8], _ newLeaf: Leaf, _ role: LineRole
  ) -> LineRole {
    if depth < containers.count { containers.removeLast(containers.count - depth) }
    // Deeper nesting than anyone writes reads as text; it must not make states large.
    containers.append(contentsOf: opened.prefix(max(0, 64 - containers.count)))
    leaf = newLeaf
    return role
  }
}

extension [UInt8] {
  /// Whether a line begins with a letter, or with a bracket that is no footnote's.
  fileprivate func opensNothing(_ line: Range<Int>) -> Bool {
    guard let first = line.first.map({ self[$0] }) else { return false }
    return first.isASCIILetter || first >= 0x80
      || first == UInt8(ascii: "[") && !hasPrefix("[^", at: line.lowerBound, end: line.upperBound)
  }
}
