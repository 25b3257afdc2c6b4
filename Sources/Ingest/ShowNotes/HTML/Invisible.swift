// SPDX-License-Identifier: MIT

/// Characters that are no text: spaces of all kinds, marks of direction, joints of lines.
enum Invisible {
  enum Meaning {
    case visible
    case space
    case nothing
    case lineBreak
  }

  /// Bytes of a character that begins with a byte.
  static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0..<0x80: 1
    case 0..<0xE0: 2
    case 0..<0xF0: 3
    default: 4
    }
  }

  /// Whether a character that begins with some bytes is surely visible, told without decoding it.
  static func isVisible(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch lead {
    case 0xC2: second > 0xA0 && second != 0xAD
    case 0xD8: second != 0x9C
    case 0xE1: second != 0x9A && second != 0xA0
    case 0xE2 where second == 0x80: 0x90...0xA7 ~= third || third >= 0xB0
    case 0xE2 where second == 0x81: third < 0x9F || third > 0xAF
    case 0xE2: true
    case 0xE3: second != 0x80 || third != 0x80
    case 0xEF: second != 0xB8 && second != 0xBB && second != 0xBF
    default: false
    }
  }

  /// What a character stands for in show notes.
  ///
  /// Joiners stay, for emoji and Persian need them; marks of direction go, for they can show a text
  /// as another.
  static func meaning(of scalar: Unicode.Scalar) -> Meaning {
    switch scalar.value {
    case 0x09...0x0D, 0x20: .space
    case 0..<0x20, 0x7F..<0xA0: .nothing
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064: .nothing
    case 0x2066...0x206F, 0xFE00...0xFE0E, 0xFEFF, 0xFFF9...0xFFFC, 0xE0000...0xE007F: .nothing
    case 0x2028, 0x2029: .lineBreak
    default: .visible
    }
  }
}
