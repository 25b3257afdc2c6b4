// SPDX-License-Identifier: MIT

/// Makes well-formed UTF-8 of chunks of what should be UTF-8.
///
/// Bytes that are not are read as windows-1252, which is what they mostly are: a file, or a quotation
/// pasted into it, in an older encoding.
struct UTF8Repair {
  /// The beginning of a character whose end is in the next chunk.
  private var tail: [UInt8] = []

  mutating func decode(_ chunk: [UInt8], isLast: Bool, damage: inout Damage) -> [UInt8] {
    var bytes = tail.isEmpty ? chunk : tail + chunk
    let unfinished = isLast ? 0 : Self.unfinishedTail(of: bytes)
    tail = Array(bytes.suffix(unfinished))
    bytes.removeLast(unfinished)
    if (try? UTF8Span(validating: bytes.span)) != nil { return bytes }
    return Self.repaired(bytes, damage: &damage)
  }

  private static func repaired(_ bytes: [UInt8], damage: inout Damage) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = characterLength(bytes, at: index)
      guard length == 0 else {
        index += length
        continue
      }
      text += bytes[start..<index]
      damage.note(at: text.count)
      Windows1252.append(bytes[index...index], to: &text)
      index += 1
      start = index
    }
    return text + bytes[start...]
  }

  /// Bytes of the well-formed character at an offset (Unicode, table 3-7); 0 when there is none.
  private static func characterLength(_ bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    guard let length = length(lead), index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    let isSecond =
      switch lead {
      case 0xE0: 0xA0...0xBF ~= second
      case 0xED: 0x80...0x9F ~= second
      case 0xF0: 0x90...0xBF ~= second
      case 0xF4: 0x80...0x8F ~= second
      default: 0x80...0xBF ~= second
      }
    guard isSecond else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Bytes of the character that begins with `lead`; nil when none does.
  private static func length(_ lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// How many bytes at the end are the beginning of a character that is cut off.
  static func unfinishedTail(of bytes: [UInt8]) -> Int {
    for count in 1...3 where count <= bytes.count {
      let byte = bytes[bytes.count - count]
      if byte & 0xC0 == 0x80 { continue }
      return (length(byte) ?? 1) > count ? count : 0
    }
    return 0
  }
}
