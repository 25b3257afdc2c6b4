// SPDX-License-Identifier: MIT

/// What stands between the quotes of a JSON string.
package enum JSONString {
  /// The UTF-8 text of the literal at `range`, quotes included.
  ///
  /// A lone surrogate, an unknown escape and each ill-formed part of the UTF-8 become U+FFFD: the
  /// text always comes through, and a lone surrogate stays one UTF-16 unit wide.
  package static func utf8(_ range: Range<Int>, of bytes: [UInt8]) -> [UInt8] {
    let end = max(range.lowerBound + 1, range.upperBound - 1)
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var offset = range.lowerBound + 1
    while offset < end {
      let escape = Byte.first(Byte.backslash, in: offset..<end, of: bytes)
      text.append(contentsOf: bytes[offset..<escape])
      guard escape < end else { break }
      let (scalar, length) = unescape(at: escape, end: end, in: bytes)
      append(scalar, to: &text)
      offset = escape + length
    }
    return wellFormed(text)
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    if scalar.isASCII {
      text.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      text.append(contentsOf: String(scalar).utf8)
    }
  }

  /// As `utf8`, as a string.
  package static func text(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    String(decoding: utf8(range, of: bytes), as: UTF8.self)
  }

  /// `text` itself where it is well-formed, else with U+FFFD for what is not.
  package static func wellFormed(_ text: [UInt8]) -> [UInt8] {
    if (try? UTF8Span(validating: text.span)) != nil { return text }
    return Array(String(decoding: text, as: UTF8.self).utf8)
  }

  /// The scalar of the escape at `offset` and how many bytes it takes; never beyond `end`.
  static func unescape(
    at offset: Int, end: Int, in bytes: [UInt8]
  ) -> (scalar: Unicode.Scalar, length: Int) {
    guard offset + 1 < end else { return (.replacement, end - offset) }
    switch bytes[offset + 1] {
    case UInt8(ascii: "b"): return ("\u{08}", 2)
    case UInt8(ascii: "f"): return ("\u{0C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case Byte.quote: return ("\"", 2)
    case Byte.backslash: return ("\\", 2)
    case Byte.slash: return ("/", 2)
    case UInt8(ascii: "u"): return unescapeUnit(at: offset, end: end, in: bytes)
    default: return (.replacement, 2)
    }
  }

  private static func unescapeUnit(
    at offset: Int, end: Int, in bytes: [UInt8]
  ) -> (scalar: Unicode.Scalar, length: Int) {
    guard let unit = unit(at: offset, end: end, in: bytes) else { return (.replacement, 2) }
    if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
    guard unit < 0xDC00, let low = self.unit(at: offset + 6, end: end, in: bytes),
      (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { return (.replacement, 6) }
    return (scalar, 12)
  }

  /// The number of an escape like `\u00e9` at `offset`.
  private static func unit(at offset: Int, end: Int, in bytes: [UInt8]) -> UInt32? {
    guard offset + 6 <= end, bytes[offset] == Byte.backslash, bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for index in offset + 2..<offset + 6 {
      guard let digit = Byte.hexadecimal(bytes[index]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }
}

extension Unicode.Scalar {
  /// Stands for what can't be read.
  static let replacement: Unicode.Scalar = "\u{FFFD}"
}
