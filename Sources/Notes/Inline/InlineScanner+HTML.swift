// SPDX-License-Identifier: MIT

extension InlineScanner {
  /// What `<` opens: an autolink, a comment, a tag; else it is text.
  mutating func scanAngle() {
    let start = position
    if has("<!--", at: start) { return scanHTMLComment(from: start) }
    if let inner = autolink(from: start) {
      addLink(to: inner, token: inner.lowerBound - 1..<inner.upperBound + 1)
      return exclude(start..<inner.upperBound + 1)
    }
    guard let close = tagEnd(from: start) else { return }
    let name = bytes.tagName(at: start + 1, end: close)
    let isEmpty = bytes[close - 2] == UInt8(ascii: "/")
    exclude(start..<(Self.verbatim.contains(name) && !isEmpty ? elementEnd(name, close) : close))
  }

  /// Elements that show code, or nothing, where prose would be.
  private static let verbatim = RawHTML.names.union(["code"])

  private mutating func scanHTMLComment(from start: Int) {
    guard !missing.contains(.comment) else { return }
    // `<!-->` and `<!--->` are whole comments, so the dashes of the opening may be the closing's.
    if let close = bytes.firstRange(of: "-->", in: start + 2..<end) {
      return exclude(start..<close.upperBound)
    }
    missing.insert(.comment)
  }

  /// The inside of `<scheme:…>` or `<name@host>` (CommonMark 6.5).
  private func autolink(from start: Int) -> Range<Int>? {
    var offset = start + 1
    var isAddress = false
    while offset < end, bytes[offset] > 0x20, bytes[offset] != UInt8(ascii: "<") {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ">") { return isAddress ? start + 1..<offset : nil }
      // A tag's quotes end the attempt early; an address holds none.
      if byte == UInt8(ascii: "\"") { return nil }
      isAddress = isAddress || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@")
      offset += 1
    }
    return nil
  }

  /// The offset behind an open or closing tag, a declaration or an instruction (CommonMark 6.6).
  private func tagEnd(from start: Int) -> Int? {
    guard let first = byte(at: start + 1) else { return nil }
    if first == UInt8(ascii: "?") || first == UInt8(ascii: "!") {
      let isNamed = first == UInt8(ascii: "?") || byte(at: start + 2)?.isASCIILetter == true
      let end = bytes[start..<end].prefix(1000).firstIndex(of: UInt8(ascii: ">"))
      return isNamed ? end.map { $0 + 1 } : nil
    }
    var tag = TagReader(bytes: bytes, position: start + 1, end: end)
    return tag.read() ? tag.position : nil
  }

  private func elementEnd(_ name: String, _ start: Int) -> Int {
    var rest = start..<end
    while let found = bytes.firstRange(of: "</", in: rest) {
      if bytes.tagName(at: found.upperBound, end: end) == name {
        return bytes[found.upperBound..<end].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? end
      }
      rest = found.upperBound..<end
    }
    return end
  }
}

/// Reads an HTML tag behind its `<`.
private struct TagReader {
  let bytes: [UInt8]
  var position: Int
  let end: Int

  private var current: UInt8? { position < end ? bytes[position] : nil }

  mutating func read() -> Bool {
    let isClosing = take("/")
    guard current?.isASCIILetter == true else { return false }
    skip { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    while !isClosing, current?.isSpace == true {
      skip { $0.isSpace }
      guard let first = current, Self.isAttribute(first), !first.isDigit else { break }
      guard readAttribute() else { return false }
    }
    skip { $0.isSpace }
    if !isClosing { _ = take("/") }
    return take(">")
  }

  private mutating func readAttribute() -> Bool {
    skip(Self.isAttribute)
    let behindName = position
    skip { $0.isSpace }
    guard take("=") else {
      position = behindName
      return true
    }
    skip { $0.isSpace }
    guard let quote = current else { return false }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      position += 1
      skip { $0 != quote }
      guard current == quote else { return false }
      position += 1
      return true
    }
    let start = position
    skip { !$0.isSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") }
    return position > start
  }

  private static func isAttribute(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isDigit || "_:.-@".utf8.contains(byte)
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  private mutating func skip(_ condition: (UInt8) -> Bool) {
    while let byte = current, condition(byte) { position += 1 }
  }
}
