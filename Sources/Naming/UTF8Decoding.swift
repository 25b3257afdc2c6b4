// SPDX-License-Identifier: MIT

/// Decodes single scalars of text that may be ill-formed, as notes from disk may be.
package enum UTF8Decoding {
  /// The scalar at `offset` and its length in bytes; an ill-formed byte is U+FFFD of length 1.
  package static func scalar(at offset: Int, in bytes: [UInt8], end: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + length <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    let isOverlong = length == 3 && value < 0x800 || length == 4 && value < 0x10000
    guard !isOverlong, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }
}
