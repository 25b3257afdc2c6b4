// SPDX-License-Identifier: MIT

/// What stands in `<pre>`, as Markdown.
enum Verbatim {
  /// The text without tags, references read; nil when there is nothing but white space.
  static func text(_ html: ArraySlice<UInt8>) -> [UInt8]? {
    let bytes = Array(html)
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let end = endOfTag(at: index, in: bytes) {
        index = end
      } else if bytes[index] == UInt8(ascii: "&"),
        let (scalar, end) = CharacterReference.read(at: index, end: bytes.count, in: bytes)
      {
        text.append(contentsOf: String(scalar).utf8)
        index = end
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    text.removeAll { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }
    return trimmed(text)
  }

  /// Between lines of more backticks than the text has in a row.
  static func fenced(_ text: [UInt8]) -> [UInt8] {
    let longest = LineWriter.longestRun(of: UInt8(ascii: "`"), in: text)
    let fence = Array(repeating: UInt8(ascii: "`"), count: max(3, longest + 1))
    return fence + [0x0A] + text + [0x0A] + fence
  }

  /// A tag of any name, on which nothing depends here.
  private static func endOfTag(at start: Int, in bytes: [UInt8]) -> Int? {
    guard start + 1 < bytes.count,
      ASCII.isLetter(bytes[start + 1]) || bytes[start + 1] == UInt8(ascii: "/")
    else { return nil }
    let limit = min(bytes.count, start + 512)
    return bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  private static func trimmed(_ text: [UInt8]) -> [UInt8]? {
    guard let last = text.lastIndex(where: { !ASCII.isSpace($0) }) else { return nil }
    return Array(text[...last].drop { $0 == 0x0A })
  }
}
