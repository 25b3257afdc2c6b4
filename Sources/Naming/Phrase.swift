// SPDX-License-Identifier: MIT

/// A word as a phrase sees it: where it stands and what it folds to.
package struct Word: Sendable, Equatable {
  /// UTF-8 offsets in the text it was cut from, a trailing `'s` not included.
  package var range: Range<Int>
  /// The hash of the folded word, apostrophes dropped.
  package var hash: StableHash
}

/// A name or a title as a sequence of words: the form in which the index and the notes meet.
///
/// A word is a run of letters, marks and digits of one script, apostrophes inside included; a letter of
/// a script written without spaces is a word by itself. So `和Pat Kua谈` holds the words 和, Pat, Kua, 谈.
package enum Phrase {
  /// Hash of words in order; of one word, not the word's own hash.
  package static func hash(_ words: some Sequence<Word>) -> StableHash {
    words.reduce(StableHash(value: 0)) { $0.combined(with: $1.hash) }
  }

  /// As of any sequence: other modules call it without a detour.
  package static func hash(_ words: ArraySlice<Word>) -> StableHash {
    words.reduce(StableHash(value: 0)) { $0.combined(with: $1.hash) }
  }

  package static func hash(_ text: some StringProtocol) -> StableHash { hash(String(text)) }

  package static func hash(_ text: String) -> StableHash {
    hash(words(in: Array(text.utf8))[...])
  }

  /// The words of UTF-8 text, ill-formed bytes standing between words.
  ///
  /// Cost: linear.
  package static func words(in bytes: [UInt8]) -> [Word] {
    words(in: bytes, range: bytes.indices)
  }

  /// The words of a part of UTF-8 text; offsets are those of the whole.
  package static func words(in bytes: [UInt8], range: Range<Int>) -> [Word] {
    var words: [Word] = []
    // About as many as there are: growing takes longer than cutting.
    words.reserveCapacity(range.count / 5 + 1)
    cut(bytes, range, into: &words)
    return words
  }

  /// As `words(in:range:)`, into an array whose memory is used again.
  package static func cut(_ bytes: [UInt8], _ range: Range<Int>, into words: inout [Word]) {
    words.removeAll(keepingCapacity: true)
    var cutter = WordCutter(bytes: bytes, range: range)
    while let word = cutter.next() { words.append(word) }
  }

  /// How a name stands in prose, for comparison: folded keeping capitals, any white space one space,
  /// curly apostrophes, quotes and dashes straight.
  package static func written(_ text: some StringProtocol) -> String {
    var out = String.UnicodeScalarView()
    var space = false
    for scalar in Folding.foldKeepingCase(text).unicodeScalars {
      if scalar.properties.isWhitespace {
        space = !out.isEmpty
        continue
      }
      if space { out.append(" ") }
      space = false
      out.append(straightened(scalar))
    }
    return String(out)
  }

  private static func straightened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isApostrophe { return "'" }
    switch scalar.value {
    case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB: return "\""
    case 0x2010...0x2015, 0x2212: return "-"
    default: return scalar
    }
  }
}
