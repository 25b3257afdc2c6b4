// SPDX-License-Identifier: MIT

internal import Naming

/// Cuts running text into sentences.
enum Sentences {
  /// The sentences of a text in order, each with its final mark; a line break ends one.
  ///
  /// A mark ends a sentence when white space and no lower-case letter follow it, and it does not
  /// belong to an abbreviation or an initial. Cost: linear, over bytes.
  static func split(_ text: some StringProtocol) -> [String] {
    let bytes = Array(text.utf8)
    return ranges(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Where the sentences of UTF-8 text stand, without the white space around them.
  ///
  /// - Parameter limit: no more than these are looked for.
  static func ranges(_ bytes: [UInt8], limit: Int = .max) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var end = 0
    while ranges.count < limit, let range = next(from: end, in: bytes) {
      ranges.append(range.trimmed)
      end = range.end
    }
    return ranges
  }

  /// The next sentence that begins at an offset or behind it, and where the one after it may begin.
  static func next(
    from start: Int, in bytes: [UInt8]
  ) -> (trimmed: Range<Int>, end: Int)? {
    var start = start
    while start < bytes.count {
      let end = end(from: start, in: bytes)
      let range = trimmed(start..<end, of: bytes)
      if !range.isEmpty { return (range, end) }
      start = end
    }
    return nil
  }

  private static func end(from start: Int, in bytes: [UInt8]) -> Int {
    let text = bytes.span
    var offset = start
    while offset < text.count {
      if mayEnd(text[offset]), let end = end(at: offset, in: bytes, start: start) { return end }
      offset += 1
    }
    return bytes.count
  }

  /// What most bytes are not: a break, a mark, or the first byte of a wide one.
  private static func mayEnd(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x0A || byte == 0x0D
      : byte == 0xE3 || byte == 0xEF
  }

  /// The end of the sentence when it is over behind the byte at an offset.
  private static func end(at offset: Int, in bytes: [UInt8], start: Int) -> Int? {
    switch bytes[offset] {
    case 0x0A, 0x0D: return offset + 1
    case 0x2E:
      return isEnd(behind: offset + 1, in: bytes)
        && !isAbbreviation(bytes, start..<offset) ? offset + 1 : nil
    case 0x21, 0x3F: return isEnd(behind: offset + 1, in: bytes) ? offset + 1 : nil
    case 0xE3 where isMark([0xE3, 0x80, 0x82], at: offset, in: bytes): return offset + 3
    case 0xEF
    where isMark([0xEF, 0xBC, 0x81], at: offset, in: bytes)
      || isMark([0xEF, 0xBC, 0x9F], at: offset, in: bytes):
      return offset + 3
    default: return nil
    }
  }

  /// Behind closing marks white space, and then no small letter.
  private static func isEnd(behind offset: Int, in bytes: [UInt8]) -> Bool {
    var offset = offset
    while offset < bytes.count {
      if closing.contains(bytes[offset]) {
        offset += 1
      } else if isMark([0xE2, 0x80, 0x9D], at: offset, in: bytes)
        || isMark([0xE2, 0x80, 0x99], at: offset, in: bytes)
      {
        offset += 3
      } else {
        break
      }
    }
    guard offset < bytes.count, isSpace(bytes, offset) else { return false }
    while offset < bytes.count, isSpace(bytes, offset) { offset += 1 }
    return offset < bytes.count && !isSmallLetter(at: offset, in: bytes)
  }

  private static func isSmallLetter(at offset: Int, in bytes: [UInt8]) -> Bool {
    if bytes[offset] < 0x80 { return bytes[offset] &- 0x61 < 26 }
    let (scalar, _) = UTF8Decoding.scalar(at: offset, in: bytes, end: bytes.count)
    let scalarClass = ScalarClass(scalar)
    return scalarClass.isLetter && !scalarClass.isUppercase && !scalarClass.standsAlone
  }

  private static func isAbbreviation(_ bytes: [UInt8], _ before: Range<Int>) -> Bool {
    var start = before.upperBound
    while start > before.lowerBound, before.upperBound - start < 16, !isSpace(bytes, start - 1),
      bytes[start - 1] != 0x28
    {
      start -= 1
    }
    let word = String(decoding: bytes[start..<before.upperBound], as: UTF8.self)
    if abbreviations.contains(word.lowercased()) { return true }
    guard let first = word.unicodeScalars.first, word.unicodeScalars.count == 1 else {
      return false
    }
    return ScalarClass(first).isUppercase
  }

  private static func isMark(_ mark: [UInt8], at offset: Int, in bytes: [UInt8]) -> Bool {
    offset + mark.count <= bytes.count && bytes[offset..<offset + mark.count].elementsEqual(mark)
  }

  private static func isSpace(_ bytes: [UInt8], _ offset: Int) -> Bool {
    bytes[offset] == 0x20 || bytes[offset] &- 0x09 < 5
      || bytes[offset] == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] == 0xA0
      || bytes[offset] == 0xA0 && offset > 0 && bytes[offset - 1] == 0xC2
  }

  private static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes, start) { start += 1 }
    while end > start, isSpace(bytes, end - 1) { end -= 1 }
    return start..<end
  }

  private static let closing: [UInt8] = Array("\"')]".utf8)
  private static let abbreviations: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "vs", "e.g", "i.e", "no", "ep", "inc", "mt",
    "co", "feat", "ft", "approx", "bzw", "z.b", "ca", "nr", "mme", "m", "sra", "dra", "г", "т.е",
    "т.д",
  ]
}
