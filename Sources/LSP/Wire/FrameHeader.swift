// SPDX-License-Identifier: MIT

/// The header part of a frame (LSP 3.17, "Header Part").
///
/// Names are compared without case, lines end in CRLF (a bare LF is taken too), fields other than
/// `Content-Length` are read and not needed.
struct FrameHeader {
  private(set) var contentLength = 0

  init(_ bytes: ArraySlice<UInt8>) throws(FrameError) {
    var length: Int?
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = Self.trimmed(line)
      guard !text.isEmpty else { continue }
      guard let colon = text.firstIndex(of: UInt8(ascii: ":")), Self.isName(text[..<colon]) else {
        throw .malformedHeader(Self.excerpt(text))
      }
      let name = String(decoding: text[..<colon], as: UTF8.self).lowercased()
      guard name == "content-length" else { continue }
      guard length == nil else { throw .duplicateLength }
      length = try Self.number(Self.trimmed(text[(colon + 1)...]))
    }
    guard let length else { throw .missingLength }
    contentLength = length
  }

  private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    !text.isEmpty
      && text.allSatisfy { byte in
        byte == UInt8(ascii: "-") || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      }
  }

  private static func number(_ digits: ArraySlice<UInt8>) throws(FrameError) -> Int {
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { throw .badLength(excerpt(digits)) }
    return number
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let first = text.firstIndex(where: { !isBlank($0) }),
      let last = text.lastIndex(where: { !isBlank($0) })
    else { return text.prefix(0) }
    return text[first...last]
  }

  private static func excerpt(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text.prefix(60), as: UTF8.self)
  }
}
