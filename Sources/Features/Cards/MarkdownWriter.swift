// SPDX-License-Identifier: MIT

/// Writes the Markdown of cards, and is the last gate before a screen: catalogs are untrusted, and
/// editors render Markdown richly.
///
/// Whatever is written, the text holds no tags and no links but to http and https. Works on bytes,
/// for a card is on the path of every hover.
struct MarkdownWriter {
  private var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(4096)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Markdown of our own.
  mutating func mark(_ text: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Text in which no character means anything to Markdown.
  mutating func plain(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): mark("&lt;")
      case UInt8(ascii: ">"): mark("&gt;")
      case UInt8(ascii: "&"): mark("&amp;")
      case 0..<0x20: bytes.append(0x20)
      case _ where Self.isMark(byte):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      default: bytes.append(byte)
      }
    }
  }

  /// Markdown of the catalog, without its power to harm.
  ///
  /// - Parameter isInline: line breaks become spaces.
  mutating func passage(_ markdown: String, isInline: Bool = false) {
    let text = Array(markdown.utf8)
    var rest = text[...]
    let hasCode = CodeSpan.areClear(in: text)
    while let index = rest.firstIndex(where: { Self.isSuspect($0) || isInline && $0 < 0x20 }) {
      bytes += rest[..<index]
      rest = rest[(index + 1)...]
      switch text[index] {
      case UInt8(ascii: "<"): mark("&lt;")
      case UInt8(ascii: "]"): mark("]")
      case UInt8(ascii: "`") where hasCode: rest = text[code(in: text, at: index)...]
      case UInt8(ascii: "`"): mark("`")
      default: bytes.append(0x20)
      }
      // A backslash before the parenthesis leaves the words and takes the link away.
      if text[index] == UInt8(ascii: "]") && Self.opensAStrangeLink(rest) { mark("\\") }
    }
    bytes += rest
  }

  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "`")
  }

  /// Copies a code span as it stands, for in code neither `<` nor `]` means anything, and an entity
  /// would be read as it is written (CommonMark 0.31, 6.1); backticks that open none, alone.
  ///
  /// - Returns: the offset behind what was copied.
  private mutating func code(in text: [UInt8], at start: Int) -> Int {
    let end = CodeSpan.end(in: text, at: start)
    bytes += text[start..<end]
    return end
  }

  /// A link; only its text where the address is not one of the web.
  mutating func link(_ text: String, to url: String?) {
    guard let url, Self.leadsToTheWeb(url.utf8) else { return passage(text, isInline: true) }
    mark("[")
    passage(text, isInline: true)
    mark("](")
    for byte in url.utf8 { destination(byte) }
    mark(")")
  }

  private mutating func destination(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("): mark("%28")
    case UInt8(ascii: ")"): mark("%29")
    case UInt8(ascii: "<"): mark("%3C")
    case UInt8(ascii: ">"): mark("%3E")
    case UInt8(ascii: "\\"): mark("%5C")
    case 0...0x20: mark("%20")
    default: bytes.append(byte)
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"): true
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "#"), UInt8(ascii: "|"): true
    case UInt8(ascii: "~"): true
    default: false
    }
  }

  /// What stands behind `]`: the destination of a link or of a link definition.
  private static func opensAStrangeLink(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, first == UInt8(ascii: "(") || first == UInt8(ascii: ":") else {
      return false
    }
    return !leadsToTheWeb(rest.dropFirst())
  }

  private static func leadsToTheWeb(_ url: some Collection<UInt8>) -> Bool {
    var rest = url.drop { $0 == 0x20 }
    for letter in "http".utf8 {
      guard let byte = rest.popFirst(), byte | 0x20 == letter else { return false }
    }
    if let byte = rest.first, byte | 0x20 == UInt8(ascii: "s") { rest.removeFirst() }
    return rest.starts(with: "://".utf8)
  }
}
