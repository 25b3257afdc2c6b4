// SPDX-License-Identifier: MIT

/// Cuts a line of Markdown into sentences, only so finely as it takes to know one again.
enum LineSentences {
  /// No more of them are told apart; the last one holds what is left.
  private static let limit = 64

  /// The sentences with a word in them, in order.
  ///
  /// Cost: one pass.
  static func cut(_ text: [UInt8]) -> [NotesLine.Sentence] {
    var sentences: [NotesLine.Sentence] = []
    let bytes = text[...]
    var key = LineKey()
    var start = 0
    var index = 0
    while index < bytes.endIndex {
      if bytes[index] == 0x20, sentences.count < limit, ends(before: index, in: text) {
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
  private static func ends(before space: Int, in text: [UInt8]) -> Bool {
    var index = space - 1
    while index > 0, index > space - 4, "*)\"'".utf8.contains(text[index]) { index -= 1 }
    guard index >= 0 else { return false }
    if index >= 2, text[index] >= 0x80 { return endsWide(text[(index - 2)...index]) }
    return ".!?".utf8.contains(text[index])
  }

  /// `。`, `！`, `？`, `…`, `”`.
  private static func endsWide(_ mark: ArraySlice<UInt8>) -> Bool {
    wideEnds.contains { mark.elementsEqual($0) }
  }

  private static let wideEnds = ["。", "！", "？", "…", "”"].map { Array($0.utf8) }
}
