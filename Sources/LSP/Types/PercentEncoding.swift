// SPDX-License-Identifier: MIT

/// Percent-encoding of paths (RFC 3986, sections 2.1 and 3.3).
enum PercentEncoding {
  private static let plain = Array("-._~/!$&'()*+,;=:@".utf8)
  private static let digits = Array("0123456789ABCDEF".utf8)

  static func encode(_ path: String) -> String {
    var encoded: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Nil when the bytes are no UTF-8 or hold a NUL; a `%` without two digits behind it stays.
  static func decode(_ text: some StringProtocol) -> String? {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "%"), offset + 2 < bytes.count,
        let high = digit(bytes[offset + 1]), let low = digit(bytes[offset + 2])
      {
        decoded.append(high << 4 | low)
        offset += 3
      } else {
        decoded.append(bytes[offset])
        offset += 1
      }
    }
    return decoded.contains(0) ? nil : String(validating: decoded, as: UTF8.self)
  }

  /// Whether `encode` would give this text for the path that it stands for: there is nothing to
  /// decode in it, and nothing to encode.
  static func isPlain(_ path: Substring.UTF8View) -> Bool {
    path.allSatisfy(isPlain)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || plain.contains(byte)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
