// SPDX-License-Identifier: MIT

extension MarkupReader {
  /// Leaves out an element with all it holds.
  mutating func skipContent(of name: Range<Int>, attributes: Range<Int>) {
    if attributes.upperBound > attributes.lowerBound,
      bytes[attributes.upperBound - 1] == UInt8(ascii: "/")
    {
      return
    }
    guard let end = endTag(of: name) else {
      // What a script holds is no text, even where it does not end.
      let isCode =
        ASCII.starts(bytes[name], with: "script") || ASCII.starts(bytes[name], with: "style")
      if isCode { index = bytes.count }
      return
    }
    index = endOfTag(from: end)
  }

  /// Behind the name of the next end tag of an element.
  private mutating func endTag(of name: Range<Int>) -> Int? {
    let key = bytes[name].map(ASCII.lowercased)
    guard !unclosed.contains(key) else { return nil }
    var next = index
    while let found = bytes[next...].firstIndex(of: UInt8(ascii: "<")) {
      next = found + 1
      guard byte(next) == UInt8(ascii: "/"), next + key.count < bytes.count else { continue }
      let end = next + 1 + key.count
      let isSame = bytes[(next + 1)...].prefix(key.count).map(ASCII.lowercased) == key
      if isSame && !ASCII.isLetter(byte(end)) { return end }
    }
    unclosed.insert(key)
    return nil
  }

  /// Text whose spaces and line breaks are its own.
  mutating func readVerbatim(_ name: Range<Int>) {
    endBlock()
    let start = index
    guard let end = endTag(of: name) else {
      writer.kind = blocks.kind()
      return
    }
    let code = Verbatim.text(bytes[start..<max(start, end - name.count - 2)])
    index = endOfTag(from: end)
    if let code { writer.append(verbatim: Verbatim.fenced(code), length: code.count) }
    writer.kind = blocks.kind()
  }
}
