// SPDX-License-Identifier: MIT

/// Strips Markdown to what a reader sees.
enum PlainMarkdown {
  /// A text without link destinations, emphasis, heading marks and bare addresses.
  ///
  /// Cost: linear.
  static func text(_ markdown: String) -> String {
    String(decoding: bytes(Array(markdown.utf8)), as: UTF8.self)
  }

  /// As `text`, over UTF-8.
  static func bytes(_ markdown: [UInt8]) -> [UInt8] {
    let text = markdown.span
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var (start, offset) = (0, 0)
    while offset < text.count {
      guard mayBeSkipped(text[offset]) else {
        offset += 1
        continue
      }
      let length = skipped(at: offset, in: markdown)
      if length > 0 {
        out += markdown[start..<offset]
        start = offset + length
      }
      offset += max(1, length)
    }
    out += markdown[start...]
    return out
  }

  /// What most bytes are not: a mark of Markdown, or the beginning of an address.
  @inline(__always)
  static func mayBeSkipped(_ byte: UInt8) -> Bool {
    byte < 0x60
      ? byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#")
        || byte >= UInt8(ascii: "[") && byte <= UInt8(ascii: "_")
      : byte == UInt8(ascii: "`") || byte == UInt8(ascii: "h")
  }

  /// The bytes at an offset that a reader does not see; 0 for text.
  static func skipped(at offset: Int, in bytes: [UInt8]) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "*"), UInt8(ascii: "`"): return 1
    case UInt8(ascii: "_"):
      return isWordByte(bytes, offset - 1) && isWordByte(bytes, offset + 1) ? 0 : 1
    case UInt8(ascii: "["): return 1
    case UInt8(ascii: "]"):
      guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "(") else { return 1 }
      return destinationLength(at: offset + 1, in: bytes) + 1
    case UInt8(ascii: "\\"): return 1
    case UInt8(ascii: "#"): return isLineStart(offset, in: bytes) ? 1 : 0
    case UInt8(ascii: "h"): return addressLength(at: offset, in: bytes)
    default: return 0
    }
  }

  /// `(https://…)`, brackets inside balanced; 0 when it does not end on its line.
  private static func destinationLength(at start: Int, in bytes: [UInt8]) -> Int {
    var depth = 0
    for offset in start..<min(bytes.count, start + 2048) {
      switch bytes[offset] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return offset - start + 1 }
      case 0x0A: return 0
      default: break
      }
    }
    return 0
  }

  private static func addressLength(at start: Int, in bytes: [UInt8]) -> Int {
    // Most words with an `h` are none.
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "t"),
      bytes[start...].starts(with: "http".utf8), !isWordByte(bytes, start - 1)
    else { return 0 }
    let rest = bytes[(start + 4)...]
    guard rest.starts(with: "://".utf8) || rest.starts(with: "s://".utf8) else { return 0 }
    let end = rest.firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ">") }
    return (end ?? bytes.count) - start
  }

  private static func isWordByte(_ bytes: [UInt8], _ offset: Int) -> Bool {
    bytes.indices.contains(offset)
      && (bytes[offset] >= 0x80 || (bytes[offset] | 0x20) &- 0x61 < 26
        || bytes[offset] &- 0x30 < 10)
  }

  private static func isLineStart(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset == 0 || bytes[offset - 1] == 0x0A || bytes[offset - 1] == UInt8(ascii: "#")
  }
}
