// SPDX-License-Identifier: MIT

/// Turns the bytes of a text source into text.
enum SourceText {
  /// UTF-8 or, with a byte order mark, UTF-16; what is ill-formed becomes U+FFFD.
  ///
  /// - Returns: also whether anything was ill-formed.
  static func decode(_ bytes: [UInt8]) -> (text: String, isDamaged: Bool) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), low: 0), false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), low: 1), false) }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let text = String(decoding: content, as: UTF8.self)
    return (text, !text.utf8.elementsEqual(content))
  }

  /// - Parameter low: where the low byte of a unit stands, 0 or 1.
  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int) -> String {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }
}
