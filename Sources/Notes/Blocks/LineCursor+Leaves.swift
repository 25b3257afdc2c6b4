// SPDX-License-Identifier: MIT

extension LineCursor {
  /// The leaf that opens here and may interrupt a paragraph, with the line's role in it.
  func opensLeaf() -> (BlockState.Leaf, LineRole)? {
    guard let first = firstByte else { return nil }
    switch first {
    case UInt8(ascii: "#"): return isHeading ? (.none, .begins(content)) : nil
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return fence.map { ($0, .nothing) }
    case UInt8(ascii: "$"): return opens("$$", unless: "$$$") ? (.math, .nothing) : nil
    case UInt8(ascii: "%"): return opens("%%", unless: nil) ? (.comment, .nothing) : nil
    case UInt8(ascii: "<"): return html.map { ($0, .nothing) }
    default: return isThematicBreak ? (.none, .nothing) : nil
    }
  }

  /// Whether the line is `* * *` or its like.
  var isThematicBreak: Bool {
    guard let mark = firstByte, mark == 0x2A || mark == 0x2D || mark == 0x5F else { return false }
    var count = 0
    for byte in text[content] where !byte.isBlank {
      guard byte == mark else { return false }
      count += 1
    }
    return count >= 3
  }

  /// Whether the line is `===` or `---` alone.
  var isSetextUnderline: Bool {
    guard let mark = firstByte, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else {
      return false
    }
    return text[content].drop { $0 == mark }.allSatisfy(\.isBlank)
  }

  /// Whether the line parts the head of a table from its rows (GFM 4.10).
  var isDelimiterRow: Bool {
    var hasDash = false
    var hasPipe = false
    for byte in text[content] {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"): hasPipe = true
      case UInt8(ascii: ":"), 0x20, 0x09: continue
      default: return false
      }
    }
    return hasDash && hasPipe
  }

  /// Whether the line ends a fence opened by so many of a character.
  func closesFence(of character: UInt8, length: Int) -> Bool {
    guard indent <= 3 else { return false }
    let rest = text[content].drop { $0 == character }
    return content.count - rest.count >= length && rest.allSatisfy(\.isBlank)
  }

  private var isHeading: Bool {
    let rest = text[content].drop { $0 == UInt8(ascii: "#") }
    return content.count - rest.count <= 6 && (rest.first?.isBlank ?? true)
  }

  private var fence: BlockState.Leaf? {
    guard let mark = firstByte else { return nil }
    let info = text[content].drop { $0 == mark }
    let length = content.count - info.count
    guard length >= 3, mark != UInt8(ascii: "`") || !info.contains(mark) else { return nil }
    return .fence(character: mark, length: length)
  }

  /// Whether `mark` stands here and does not end on the same line.
  private func opens(_ mark: StaticString, unless longer: StaticString?) -> Bool {
    let start = content.lowerBound
    guard text.hasPrefix(mark, at: start, end: end) else { return false }
    if let longer, text.hasPrefix(longer, at: start, end: end) { return false }
    return text.firstRange(of: mark, in: start + mark.utf8CodeUnitCount..<end) == nil
  }

  private var html: BlockState.Leaf? {
    let start = content.lowerBound
    if text.hasPrefix("<!--", at: start, end: end) {
      return text.firstRange(of: "-->", in: start + 2..<end) == nil ? .htmlComment : nil
    }
    guard RawHTML.names.contains(text.tagName(at: start + 1, end: end)) else { return nil }
    return text.rawHTMLEnd(in: start..<end) == nil ? .rawHTML : nil
  }
}
