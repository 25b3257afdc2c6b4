// SPDX-License-Identifier: MIT

internal import Naming

/// Leaves out what no XML may hold, and makes every line break a line feed (XML 1.0, 2.2 and 2.11).
struct XMLCharacters {
  /// Whether the last chunk ended in a carriage return, whose line feed may follow.
  private var endedInReturn = false

  /// - Parameter text: well-formed UTF-8; no character is cut.
  mutating func clean(_ text: inout [UInt8], damage: inout Damage) {
    if !endedInReturn && !Self.needsCleaning(text) { return }
    var clean: [UInt8] = []
    clean.reserveCapacity(text.count)
    var start = 0
    for index in text.indices {
      let byte = text[index]
      let follows = index == 0 ? endedInReturn : text[index - 1] == 0x0D
      let skipped = Self.length(ofForbidden: byte, at: index, in: text)
      guard skipped > 0 || byte == 0x0D || (byte == 0x0A && follows) else { continue }
      if index > start { clean += text[start..<index] }
      start = index + max(1, skipped)
      if byte == 0x0D { clean.append(0x0A) }
      if skipped > 0 { damage.note(at: clean.count) }
    }
    if !text.isEmpty { endedInReturn = text.last == 0x0D }
    if start < text.count { clean += text[start...] }
    text = clean
  }

  /// Control characters, and U+FFFE and U+FFFF, which are EF BF BE and EF BF BF.
  private static func length(ofForbidden byte: UInt8, at index: Int, in text: [UInt8]) -> Int {
    if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0 : 1 }
    guard byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBF else { return 0 }
    return text[index + 2] >= 0xBE ? 3 : 0
  }

  /// One branchless pass, which the compiler makes wide.
  private static func needsCleaning(_ text: [UInt8]) -> Bool {
    let isSuspicious = unsafe text.withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      for index in 0..<bytes.count {
        let byte = unsafe bytes[index]
        found |= (byte < 0x20 ? 1 : 0) & (byte != 0x0A ? 1 : 0) & (byte != 0x09 ? 1 : 0)
      }
      return found != 0
    }
    return isSuspicious
      || ByteSearch.first("\u{FFFE}", in: text, from: 0, to: text.count) != nil
      || ByteSearch.first("\u{FFFF}", in: text, from: 0, to: text.count) != nil
  }
}
