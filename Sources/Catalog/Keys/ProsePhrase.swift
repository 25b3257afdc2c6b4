// SPDX-License-Identifier: MIT

internal import Naming

/// Which names and titles are recognised in running text, and under which key their beginning lies.
///
/// In scripts written without spaces a word of `Phrase` is one character; there a name counts from
/// three characters and a title from twice as many characters as it would need words.
struct ProsePhrase {
  /// Longer ones would not fit the mask of lengths.
  static let lengths = 2...63

  let words: [Word]
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
    words = Phrase.words(in: bytes)
  }

  var hash: StableHash { Phrase.hash(words[...]) }

  /// A name of two words or more, or of three characters that are words.
  var isName: Bool {
    Self.lengths.contains(words.count) && words.count >= (characters > 0 ? 3 : 2)
  }

  /// An episode's title of four words or more.
  var isEpisodeTitle: Bool { isTitle(from: 4) }

  /// A book's title of two words or more.
  var isBookTitle: Bool { isTitle(from: 2) }

  /// The key of the first two words in the table of phrases.
  var beginning: StableHash { Phrase.hash(words.prefix(2)) }

  static func beginning(_ first: StableHash, _ second: StableHash) -> StableHash {
    StableHash(value: 0).combined(with: first).combined(with: second)
  }

  /// The words as they are compared: equal texts are one name.
  var foldedWords: [String] {
    words.map { word in
      let folded = Folding.fold(String(decoding: bytes[word.range], as: UTF8.self))
      return String(String.UnicodeScalarView(folded.unicodeScalars.filter { !$0.isApostrophe }))
    }
  }

  private func isTitle(from least: Int) -> Bool {
    Self.lengths.contains(words.count) && words.count - (characters + 1) / 2 >= least
  }

  /// How many of the words are single characters of a script without spaces.
  private var characters: Int {
    words.count { word in
      let (scalar, _) = UTF8Decoding.scalar(
        at: word.range.lowerBound, in: bytes, end: word.range.upperBound)
      return ScalarClass(scalar).standsAlone
    }
  }
}
