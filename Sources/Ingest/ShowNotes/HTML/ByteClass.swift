// SPDX-License-Identifier: MIT

/// What a byte of show notes may begin.
enum ByteClass: UInt8 {
  /// A character that stands for itself.
  case plain
  case space
  case less
  case ampersand
  /// A character that may mean something to Markdown.
  case mark
  /// Perhaps within an address.
  case slash
  /// Control characters, and leads of characters some of which are invisible.
  case wide

  @inline(__always) static func of(_ byte: UInt8) -> ByteClass { table[Int(byte)] }

  /// By byte.
  static let table: [ByteClass] = (0..<256).map { classify(UInt8($0)) }

  private static func classify(_ byte: UInt8) -> ByteClass {
    switch byte {
    case _ where ASCII.isSpace(byte): .space
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF3: .wide
    case UInt8(ascii: "<"): .less
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "\\"):
      .mark
    default: .plain
    }
  }
}
