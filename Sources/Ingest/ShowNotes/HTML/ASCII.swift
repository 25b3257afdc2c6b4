// SPDX-License-Identifier: MIT

/// What the bytes of ASCII are; every other byte is part of a longer character, and none of it.
enum ASCII {
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Space, tab and line breaks.
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte &- 0x09 < 5
  }

  /// What Markdown calls punctuation.
  @inline(__always) static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isLetter(byte) && !isDigit(byte)
  }

  @inline(__always) static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// The value of a digit, a hexadecimal one included.
  static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// Whether a text in any case begins with a word in lower case.
  static func starts(_ text: some Sequence<UInt8>, with word: StaticString) -> Bool {
    var iterator = text.makeIterator()
    return word.withUTF8Buffer { letters in
      for index in 0..<letters.count {
        guard let byte = iterator.next(), unsafe lowercased(byte) == letters[index] else {
          return false
        }
      }
      return true
    }
  }
}
