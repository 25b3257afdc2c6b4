// SPDX-License-Identifier: MIT

internal import CSystem

/// What the generated table says of one Unicode scalar (see `.ci/generate-folding`).
///
/// Cost: two loads.
package struct ScalarClass: Sendable {
  /// The script's number in the table; 0 for what belongs to none (digits, punctuation, symbols).
  package let script: UInt8
  private let flags: UInt8

  package init(_ scalar: Unicode.Scalar) {
    let row = unsafe csystem_fold(scalar.value)
    script = unsafe row.script
    flags = unsafe row.flags
  }

  package var isLetter: Bool { flags & 1 != 0 }
  package var isMark: Bool { flags & 2 != 0 }
  package var isDigit: Bool { flags & 4 != 0 }
  package var isUppercase: Bool { flags & 8 != 0 }
  /// A Latin or Greek letter: its marks are dropped in folding.
  package var dropsMarks: Bool { flags & 16 != 0 }
  /// A letter of a script written without spaces (Han, Kana, Hangul, Thai, …): a word by itself.
  package var standsAlone: Bool { flags & 32 != 0 }
  /// Part of a word: letter, mark or digit.
  package var isWord: Bool { flags & 7 != 0 }
}

extension Unicode.Scalar {
  /// `'`, `’` and their kin, which folding drops from the middle of words.
  package var isApostrophe: Bool {
    switch value {
    case 0x27, 0x2018, 0x2019, 0x201B, 0x02BC, 0x02BB, 0xFF07: true
    default: false
    }
  }
}
