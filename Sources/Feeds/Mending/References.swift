// SPDX-License-Identifier: MIT

internal import Ingest
internal import Naming

/// What `&…;` stands for.
struct References {
  /// The entities that the document declares.
  var declared = DeclaredEntities()

  /// A reference is no longer than this, `&` and `;` included.
  static let longest = 48

  /// The text of the reference at an offset and the offset behind it; nil when it is none.
  mutating func text(in bytes: [UInt8], at start: Int, to end: Int) -> (text: [UInt8], end: Int)? {
    let limit = min(end, start + Self.longest)
    guard start + 2 < limit,
      let close = ByteSearch.first(UInt8(ascii: ";"), in: bytes, from: start + 2, to: limit)
    else { return nil }
    let name = bytes[(start + 1)..<close]
    if name.first == UInt8(ascii: "#") {
      return Self.number(name.dropFirst()).map { (Self.utf8($0), close + 1) }
    }
    guard name.allSatisfy({ ASCII.isName($0) }) else { return nil }
    if let text = declared.text(named: name) { return (text, close + 1) }
    return NamedCharacter.scalar(named: name).map { (Self.utf8($0), close + 1) }
  }

  /// Nothing for what XML forbids.
  private static func utf8(_ scalar: Unicode.Scalar) -> [UInt8] {
    let value = scalar.value
    if value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D { return [] }
    if value == 0xFFFE || value == 0xFFFF { return [] }
    return Array(String(scalar).utf8)
  }

  /// Numbers from 128 to 159 mean windows-1252, as in HTML.
  private static func number(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let digits = isHexadecimal ? digits.dropFirst() : digits
    guard !digits.isEmpty, digits.allSatisfy({ ASCII.isDigit($0) || ASCII.isLetter($0) }),
      digits.drop(while: { $0 == UInt8(ascii: "0") }).count <= 8,
      let value = UInt64(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    if 0x80..<0xA0 ~= value { return Windows1252.scalar(UInt8(value)) }
    return UInt32(exactly: value).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }
}
