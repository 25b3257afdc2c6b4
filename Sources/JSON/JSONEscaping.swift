// SPDX-License-Identifier: MIT

/// How text and numbers look between the punctuation of JSON.
enum JSONEscaping {
  /// Appends `text` with `"`, `\` and control characters escaped; all else stays UTF-8.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { unsafe append($0, to: &bytes) }
  }

  @unsafe static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var runStart = 0
    while true {
      let index = unsafe nextEscape(in: text, from: runStart)
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
      guard index < text.count else { return }
      unsafe appendEscape(of: text[index], to: &bytes)
      runStart = index + 1
    }
  }

  /// Where the next byte to be escaped stands, else the end; looks at eight bytes at a time.
  private static func nextEscape(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index + 8 <= text.count {
      let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if holdsEscape(word) { break }
      index += 8
    }
    while index < text.count, unsafe !needsEscape(text[index]) { index += 1 }
    return index
  }

  /// Whether one of eight bytes is a control character, a quote or a backslash; true for some others,
  /// never false for one of these.
  private static func holdsEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let isLow = (word &- ones &* 0x20) & ~word
    let quotes = word ^ (ones &* UInt64(Byte.quote))
    let backslashes = word ^ (ones &* UInt64(Byte.backslash))
    let isQuote = (quotes &- ones) & ~quotes
    let isBackslash = (backslashes &- ones) & ~backslashes
    return (isLow | isQuote | isBackslash) & (ones &* 0x80) != 0
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == Byte.quote || byte == Byte.backslash
  }

  private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(Byte.backslash)
    switch byte {
    case Byte.newline: bytes.append(UInt8(ascii: "n"))
    case Byte.carriageReturn: bytes.append(UInt8(ascii: "r"))
    case Byte.tab: bytes.append(UInt8(ascii: "t"))
    case Byte.quote, Byte.backslash: bytes.append(byte)
    default:
      bytes.append(contentsOf: [UInt8(ascii: "u"), 0x30, 0x30])
      bytes.append(hexadecimal(byte >> 4))
      bytes.append(hexadecimal(byte & 0x0F))
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x61 + digit - 10
  }

  /// Appends the decimal digits of `value`.
  static func appendDecimal(_ value: Int, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(Byte.minus) }
    appendDecimal(value.magnitude, atLeast: 1, to: &bytes)
  }

  /// - Parameter width: so many digits at least.
  private static func appendDecimal(_ value: UInt, atLeast width: Int, to bytes: inout [UInt8]) {
    let limit: UInt = 100_000_000
    if value >= limit {
      appendDecimal(value / limit, atLeast: 1, to: &bytes)
      return appendDecimal(value % limit, atLeast: 8, to: &bytes)
    }
    // Eight digits at most, the first one in the lowest byte.
    var digits: UInt64 = 0
    var count = 0
    var rest = UInt32(value)
    repeat {
      digits = digits << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    } while rest > 0 || count < width
    for _ in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: digits))
      digits >>= 8
    }
  }
}
