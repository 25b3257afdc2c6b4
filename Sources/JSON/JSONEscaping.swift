// SPDX-License-Identifier: MIT

/// How text and numbers look between the punctuation of JSON.
enum JSONEscaping {
  /// Appends `text` with `"`, `\` and control characters escaped; all else stays UTF-8.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { unsafe append($0, to: &bytes) }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var runStart = 0
    for unsafe(index, byte) in unsafe text.enumerated() where needsEscape(byte) {
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
      appendEscape(of: byte, to: &bytes)
      runStart = index + 1
    }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
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
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }
}
