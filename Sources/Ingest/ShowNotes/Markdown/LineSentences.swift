// SPDX-License-Identifier: MIT

/// Cuts a line of Markdown into sentences, only so finely as it takes to know one again.
enum LineSentences {
  /// No more of them are told apart; the last one holds what is left.
  private static let limit = 64

  /// The sentences with a word in them, in order.
  ///
  /// Cost: one pass.
  static func cut(_ bytes: Span<UInt8>) -> [NotesLine.Sentence] {
    var sentences: [NotesLine.Sentence] = []
    var key = LineKey()
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x20, sentences.count < limit, ends(before: index, in: bytes) {
        if key.count > 0 { sentences.append(.init(start: start, key: key)) }
        (key, start) = (LineKey(), index + 1)
        index += 1
      } else {
        index = key.take(at: index, in: bytes)
      }
    }
    if key.count > 0 { sentences.append(.init(start: start, key: key)) }
    return sentences
  }

  /// Whether a sentence ends before a space: behind a full stop and marks that close.
  private static func ends(before space: Int, in text: Span<UInt8>) -> Bool {
    var index = space - 1
    while index > 0, index > space - 4, closes(text[index]) { index -= 1 }
    guard index >= 0 else { return false }
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case 0x80...: return index >= 2 && endsWide(text[index - 2], text[index - 1], text[index])
    default: return false
    }
  }

  /// Whether a mark may stand between a full stop and the space.
  private static func closes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  /// `。`, `！`, `？`, `…`, `”`.
  private static func endsWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE2, 0x80, 0xA6),
      (0xE2, 0x80, 0x9D):
      true
    default: false
    }
  }
}
