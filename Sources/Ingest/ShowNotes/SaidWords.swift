// SPDX-License-Identifier: MIT

internal import Naming

/// The words of a text, for telling whether another says anything that it does not.
struct SaidWords {
  private var words: Set<StableHash> = []

  init(_ texts: [String]) {
    for text in texts { words.formUnion(Phrase.words(in: Array(text.utf8)).map(\.hash)) }
  }

  /// Whether a text has a name that is not said here, or is mostly in other words.
  func lack(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let found = Phrase.words(in: bytes)
    let missing = found.map { !words.contains($0.hash) }
    // A name is two capitalised words in a row.
    let lacksName = found.indices.dropFirst().contains { index in
      missing[index] && missing[index - 1] && Self.isCapital(bytes, at: found[index].range)
        && Self.isCapital(bytes, at: found[index - 1].range)
    }
    return lacksName || missing.count { $0 } * 5 > found.count * 2
  }

  private static func isCapital(_ bytes: [UInt8], at range: Range<Int>) -> Bool {
    let word = String(decoding: bytes[range], as: UTF8.self)
    return word.unicodeScalars.first.map { ScalarClass($0).isUppercase } ?? false
  }
}
