// SPDX-License-Identifier: MIT

/// Reads the values of front matter line by line, so that broken YAML costs no more than its own line.
struct FrontMatterReader {
  private let text: [UInt8]
  private let keys: Set<String>
  private(set) var values: [FrontMatterValue] = []
  /// What each line says, comments cut off.
  private(set) var contents: [Range<Int>] = []
  /// The key whose items may follow, and its indentation.
  private var owner: (key: String, indent: Int)?
  /// The key of a flow list that is still open.
  private var openFlow: String?
  /// Lines indented deeper are a block scalar.
  private var scalarIndent: Int?

  /// Reads the lines of a note given by number; `keys` are those whose values are wanted.
  init(
    _ text: [UInt8], _ lines: LineIndex, _ numbers: Range<Int>, keys: Set<String> = FrontMatter.keys
  ) {
    self.text = text
    self.keys = keys
    for number in numbers { read(lines.lineRange(number)) }
  }

  private mutating func read(_ line: Range<Int>) {
    let content = withoutComment(line)
    contents.append(content)
    let indent = text[content].prefix { $0.isBlank }.count
    guard indent < content.count else { return }
    // A new key where a list should go on means that its bracket was forgotten.
    if let key = openFlow, indent > 0 || self.key(at: content.lowerBound, content.upperBound) == nil
    {
      return readFlow(content, key)
    }
    openFlow = nil
    if let scalarIndent, indent > scalarIndent { return }
    scalarIndent = nil
    var start = content.lowerBound + indent
    let isItem = skipDashes(&start, content.upperBound)
    if let (key, value) = key(at: start, content.upperBound) {
      readPair(key, value..<content.upperBound, indent, isItem)
    } else if isItem, let owner, indent >= owner.indent {
      add(owner.key, start..<content.upperBound)
    }
  }

  private mutating func readPair(
    _ key: String, _ value: Range<Int>, _ indent: Int, _ isItem: Bool
  ) {
    if let first = text[value].first(where: { !$0.isBlank }), first == 0x7C || first == 0x3E {
      scalarIndent = indent
      return
    }
    let isInside = owner.map { indent > $0.indent || isItem && indent == $0.indent } ?? false
    if keys.contains(key) {
      owner = (key, indent)
      add(key, value)
    } else if !isInside {
      owner = nil
    } else if let owner, key == "name" || key == "slug" {
      add(owner.key, value)
    }
  }

  private mutating func add(_ key: String, _ slot: Range<Int>) {
    let start = slot.lowerBound + text[slot].prefix { $0.isBlank }.count
    let isFlow = start < slot.upperBound && text[start] == UInt8(ascii: "[")
    if isFlow, !text.hasPrefix("[[", at: start, end: slot.upperBound) {
      return readFlow(start + 1..<slot.upperBound, key)
    }
    values.append(FrontMatterValue(key: key, slot: slot, range: unquoted(slot)))
  }

  /// The items of a flow list, up to its `]` or the end of the line.
  private mutating func readFlow(_ range: Range<Int>, _ key: String) {
    var start = range.lowerBound
    var offset = start
    openFlow = key
    while offset < range.upperBound {
      let byte = text[offset]
      if opensQuote(at: offset, from: start) {
        offset = quoteEnd(from: offset, range.upperBound)
      } else if text.hasPrefix("[[", at: offset, end: range.upperBound) {
        let close = text.firstRange(of: "]]", in: offset..<range.upperBound)
        offset = close?.upperBound ?? range.upperBound
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") {
        append(start..<offset, key)
        offset += 1
        start = offset
        guard byte == UInt8(ascii: ",") else {
          openFlow = nil
          return
        }
      } else {
        offset += 1
      }
    }
    append(start..<range.upperBound, key)
  }

  private mutating func append(_ slot: Range<Int>, _ key: String) {
    values.append(FrontMatterValue(key: key, slot: slot, range: unquoted(slot)))
  }
}

// MARK: Pieces of a line

extension FrontMatterReader {
  private func skipDashes(_ start: inout Int, _ end: Int) -> Bool {
    var found = false
    while start < end, text[start] == UInt8(ascii: "-"), start + 1 == end || text[start + 1].isBlank
    {
      found = true
      start += 1
      while start < end, text[start].isBlank { start += 1 }
    }
    return found
  }

  /// The key in lower case and where its value begins.
  private func key(at start: Int, _ end: Int) -> (String, Int)? {
    for offset in start..<min(end, start + 64) where text[offset] == UInt8(ascii: ":") {
      guard offset + 1 == end || text[offset + 1].isBlank else { continue }
      let key = text[unquoted(start..<offset)]
      guard let first = key.first, first.isASCIILetter || first >= 0x80 else { return nil }
      return (String(decoding: key, as: UTF8.self).lowercased(), offset + 1)
    }
    return nil
  }

  /// The line up to a `#` that stands behind white space and in no quotes.
  private func withoutComment(_ line: Range<Int>) -> Range<Int> {
    var offset = line.lowerBound
    while offset < line.upperBound {
      if opensQuote(at: offset, from: line.lowerBound) {
        offset = quoteEnd(from: offset, line.upperBound)
        continue
      }
      let isFirst = offset == line.lowerBound || text[offset - 1].isBlank
      if text[offset] == UInt8(ascii: "#"), isFirst { return line.lowerBound..<offset }
      offset += 1
    }
    return line
  }

  /// Whether a quote opens a string here; in the middle of a plain value it is an apostrophe.
  private func opensQuote(at offset: Int, from start: Int) -> Bool {
    guard text[offset] == UInt8(ascii: "\"") || text[offset] == UInt8(ascii: "'") else {
      return false
    }
    guard let before = text[start..<offset].last(where: { !$0.isBlank }) else { return true }
    return ":-[,{".utf8.contains(before)
  }

  /// The offset behind the closing quote; without one, the quote was a plain character.
  private func quoteEnd(from start: Int, _ end: Int) -> Int {
    let quote = text[start]
    var offset = start + 1
    while offset < end {
      if text[offset] == quote { return offset + 1 }
      offset += text[offset] == 0x5C && quote == UInt8(ascii: "\"") ? 2 : 1
    }
    return start + 1
  }

  private func unquoted(_ slot: Range<Int>) -> Range<Int> {
    var (low, high) = (slot.lowerBound, slot.upperBound)
    while low < high, text[low].isBlank { low += 1 }
    while low < high, text[high - 1].isBlank { high -= 1 }
    guard low < high, text[low] == UInt8(ascii: "\"") || text[low] == UInt8(ascii: "'") else {
      return low..<high
    }
    let isClosed = high - low > 1 && text[high - 1] == text[low]
    return low + 1..<(isClosed ? high - 1 : high)
  }
}
