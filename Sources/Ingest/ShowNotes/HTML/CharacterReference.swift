// SPDX-License-Identifier: MIT

/// A reference to a character: `&amp;`, `&#8217;`, `&#x2019;`, and what people write for them.
enum CharacterReference {
  /// Bytes; longer ones are none.
  private static let limit = 32

  /// A text with every reference in it read once.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"),
        let (scalar, end) = read(at: index, end: bytes.count, in: bytes)
      {
        text.append(contentsOf: String(scalar).utf8)
        index = end
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  /// The character of the reference that begins at `start`, and where it ends.
  ///
  /// As in HTML 5, numbers from 128 to 159 are meant as windows-1252, and a name of Latin-1 needs no
  /// semicolon where no letter, digit or `=` follows it. What stands for no character is none.
  static func read(at start: Int, end: Int, in bytes: [UInt8]) -> (Unicode.Scalar, end: Int)? {
    let next = start + 1
    guard next < end else { return nil }
    let last = min(end, start + limit)
    if bytes[next] == UInt8(ascii: "#") { return numeric(from: next + 1, last: last, in: bytes) }
    var index = next
    while index < last, ASCII.isLetter(bytes[index]) || ASCII.isDigit(bytes[index]) { index += 1 }
    guard let scalar = NamedCharacter.scalar(named: bytes[next..<index]) else { return nil }
    if index < last, bytes[index] == UInt8(ascii: ";") { return (scalar, index + 1) }
    let isAssigned = index < end && bytes[index] == UInt8(ascii: "=")
    return mayLackSemicolon(scalar) && !isAssigned ? (scalar, index) : nil
  }

  /// Latin-1, and what markup needs: the names that were known before semicolons were required.
  private static func mayLackSemicolon(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "&", "<", ">", "\"", "\u{A0}"..."\u{FF}": true
    default: false
    }
  }

  private static func numeric(
    from start: Int, last: Int, in bytes: [UInt8]
  ) -> (Unicode.Scalar, end: Int)? {
    let isHexadecimal = start < last && bytes[start] | 0x20 == UInt8(ascii: "x")
    let radix: UInt32 = isHexadecimal ? 16 : 10
    let first = isHexadecimal ? start + 1 : start
    var index = first
    var value: UInt32 = 0
    while index < last, let digit = ASCII.value(of: bytes[index]), digit < radix {
      value = min(value * radix + digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    let end = index < last && bytes[index] == UInt8(ascii: ";") ? index + 1 : index
    return (scalar(numbered: value), end)
  }

  private static func scalar(numbered value: UInt32) -> Unicode.Scalar {
    let mended = (0x80...0x9F).contains(value) ? windows1252[Int(value - 0x80)] : value
    return Unicode.Scalar(mended).flatMap { $0.value == 0 ? nil : $0 } ?? "\u{FFFD}"
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]
}
