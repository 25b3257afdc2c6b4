// SPDX-License-Identifier: MIT

internal import Naming

/// The words of some lines that a text does not have, for telling whether they say anything new.
struct SaidWords {
  private var lacking: Set<StableHash>

  /// - Parameters:
  ///   - lines: what may be asked for.
  ///   - texts: what is said.
  init(of lines: [String], in texts: [String]) {
    lacking = Set(lines.flatMap { Phrase.words(in: Array($0.utf8)).map(\.hash) })
    var words: [Word] = []
    for text in texts where !lacking.isEmpty {
      let bytes = Array(text.utf8)
      Phrase.cut(bytes, bytes.indices, into: &words)
      for word in words { lacking.remove(word.hash) }
    }
  }

  /// Whether one of the lines has a name that is not said, or is mostly in other words.
  func lack(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let found = Phrase.words(in: bytes)
    let missing = found.map { lacking.contains($0.hash) }
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
