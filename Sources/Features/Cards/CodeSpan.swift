// SPDX-License-Identifier: MIT

/// Finds code spans that stand on one line (CommonMark 0.31, 6.1).
enum CodeSpan {
  /// Whether every backtick of a text belongs to a span on its own line.
  ///
  /// Else no two readers need agree on what is code: a span may go on in the next line, or a backtick
  /// be escaped, and what looks like code may be a tag.
  static func areClear(in text: [UInt8]) -> Bool {
    var rest = text[...]
    while let start = rest.firstIndex(of: tick) {
      let end = end(in: text, at: start)
      if isEscaped(start, in: text) || end == endOfRun(in: text, at: start) { return false }
      rest = text[end...]
    }
    return true
  }

  /// The offset behind the span that begins with the backticks at `start`; behind the backticks, where
  /// they open none.
  ///
  /// Cost: the rest of the line.
  static func end(in text: [UInt8], at start: Int) -> Int {
    let opened = endOfRun(in: text, at: start)
    var index = opened
    while index < text.count, text[index] >= 0x20 {
      guard text[index] == tick else {
        index += 1
        continue
      }
      let end = endOfRun(in: text, at: index)
      if end - index == opened - start { return end }
      index = end
    }
    return opened
  }

  private static let tick = UInt8(ascii: "`")

  private static func endOfRun(in text: [UInt8], at start: Int) -> Int {
    text[start...].firstIndex { $0 != tick } ?? text.count
  }

  private static func isEscaped(_ index: Int, in text: [UInt8]) -> Bool {
    var backslashes = 0
    while index - backslashes > 0, text[index - backslashes - 1] == UInt8(ascii: "\\") {
      backslashes += 1
    }
    return backslashes % 2 == 1
  }
}
