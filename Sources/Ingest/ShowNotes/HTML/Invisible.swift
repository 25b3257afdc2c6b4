// SPDX-License-Identifier: MIT

/// Characters that are no text: spaces of all kinds, marks of direction, joints of lines.
enum Invisible {
  enum Meaning {
    case visible
    case space
    case nothing
    case lineBreak
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
