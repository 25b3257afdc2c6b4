// SPDX-License-Identifier: MIT

/// What the words may begin with that are looked for in a text: some letters and digits of ASCII, and
/// everything beyond ASCII.
package struct FirstLetters: Equatable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// No letter of ASCII.
  package init() {}

  /// All letters.
  package static let any: FirstLetters = {
    var letters = FirstLetters()
    for byte in UInt8(0)..<0x80 { letters.insert(byte) }
    return letters
  }()

  package mutating func insert(_ byte: UInt8) {
    if byte < 0x40 { low |= 1 << byte } else if byte < 0x80 { high |= 1 << (byte & 0x3F) }
  }

  /// Takes what the first word of a text begins with as it is written, marks dropped from the letter.
  ///
  /// - Parameter ignoringCase: whether the text may be written with small letters and capitals.
  package mutating func insert(firstOf text: String, ignoringCase: Bool = false) {
    let bytes = Array(text.utf8)
    guard let word = Phrase.words(in: bytes).first else { return }
    let written = String(decoding: bytes[word.range], as: UTF8.self)
    guard let first = Folding.foldKeepingCase(written).utf8.first else { return }
    insert(first)
    if ignoringCase, (first | 0x20) &- 0x61 < 26 { insert(first ^ 0x20) }
  }

  /// The letters of both.
  package func union(_ other: FirstLetters) -> FirstLetters {
    var union = self
    union.low |= other.low
    union.high |= other.high
    return union
  }

  /// Whether small letters of ASCII are among them.
  var holdSmallLetters: Bool { high >> (0x61 - 0x40) != 0 }

  /// Whether a word may begin with this byte.
  package func contains(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte < 0x40 ? low : high) >> (byte & 0x3F) & 1 == 1
  }
}
