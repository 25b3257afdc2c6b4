// SPDX-License-Identifier: MIT

/// Reads the destination and the title of a Markdown link.
///
/// Destinations end at 2,048 bytes and titles at 1,000: more is not written, and must not cost.
struct LinkReader {
  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int

  init(bytes: [UInt8], position: Int, end: Int) {
    self.bytes = bytes
    self.position = position
    self.end = end
  }

  private var current: UInt8? { position < end ? bytes[position] : nil }

  /// Behind `](`: the destination; the position is then behind `)`.
  mutating func readInline() -> Range<Int>? {
    skipSpace()
    guard let destination = readDestination() else { return nil }
    let before = position
    skipSpace()
    if position > before, let mark = current, mark != UInt8(ascii: ")"), !readTitle(mark) {
      return nil
    }
    skipSpace()
    guard current == UInt8(ascii: ")") else { return nil }
    position += 1
    return destination
  }

  /// Behind `[label]:`: the destination; the position is then at the start of the next line.
  mutating func readDefinition() -> Range<Int>? {
    skipSpace()
    guard let destination = readDestination(), !destination.isEmpty else { return nil }
    if skipLineEnd() {
      // A title may stand on a line of its own; what only looks like one is text.
      var ahead = self
      ahead.skipBlanks()
      if let mark = ahead.current, ahead.readTitle(mark), ahead.skipLineEnd() { self = ahead }
      return destination
    }
    guard let byte = current, byte.isBlank else { return nil }
    skipBlanks()
    guard let mark = current, readTitle(mark), skipLineEnd() else { return nil }
    return destination
  }

  private mutating func readDestination() -> Range<Int>? {
    let start = position
    let limit = min(end, start + 2048)
    if current == UInt8(ascii: "<") { return readAngled(to: limit) }
    var depth = 0
    while position < limit, bytes[position] > 0x20, bytes[position] != 0x7F {
      let byte = bytes[position]
      if byte == UInt8(ascii: "(") { depth += 1 }
      // Deeper nesting is no address, and would let hostile text be read again and again.
      if depth > 32 { return nil }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      position += byte == 0x5C && position + 1 < limit && bytes[position + 1] > 0x20 ? 2 : 1
    }
    return depth == 0 && (position < limit || position == end) ? start..<position : nil
  }

  private mutating func readAngled(to limit: Int) -> Range<Int>? {
    position += 1
    let start = position
    while position < limit, !bytes[position].isLineBreak, bytes[position] != UInt8(ascii: "<") {
      if bytes[position] == UInt8(ascii: ">") {
        position += 1
        return start..<position - 1
      }
      position += 1
    }
    return nil
  }

  private mutating func readTitle(_ mark: UInt8) -> Bool {
    let closing: UInt8
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = mark
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return false
    }
    position += 1
    let limit = min(end, position + 1000)
    while position < limit, bytes[position] != closing {
      position += bytes[position] == 0x5C ? 2 : 1
    }
    guard position < limit else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = current, byte.isSpace { position += 1 }
  }

  private mutating func skipBlanks() {
    while let byte = current, byte.isBlank { position += 1 }
  }

  /// Consumes blanks and a line break, or the end; false leaves the position alone.
  private mutating func skipLineEnd() -> Bool {
    var ahead = self
    ahead.skipBlanks()
    guard let byte = ahead.current else {
      self = ahead
      return true
    }
    guard byte.isLineBreak else { return false }
    ahead.skipSpace()
    self = ahead
    return true
  }
}
