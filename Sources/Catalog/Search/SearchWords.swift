// SPDX-License-Identifier: MIT

internal import Naming

/// The words under which a text is found: the parts of its slug, and in scripts written without
/// spaces also what is left of a part from each character on.
enum SearchWords {
  /// Titles are short; what a hostile source calls one is found by its first words, and these and
  /// whole names by their first bytes, in the index as in queries.
  static let mostWords = 256
  private static let longestWord = 96
  private static let longestName = 255

  /// Longer texts in such scripts are found by their first characters.
  private static let mostSuffixes = 16

  static func of(_ text: some StringProtocol) -> [String] {
    withSuffixes(Slug.parts(text))
  }

  static func withSuffixes(_ parts: [String]) -> [String] {
    if parts.allSatisfy(isPlain) { return parts }
    return parts.flatMap { part in isPlain(part) ? [part] : [part] + suffixes(part) }
  }

  /// Whether a part is of ASCII, as most are.
  private static func isPlain(_ part: String) -> Bool {
    part.utf8.allSatisfy { $0 < 0x80 }
  }

  static func cutWord(_ word: String) -> [UInt8] { cut(word, longestWord) }

  static func cutName(_ name: String) -> [UInt8] { cut(name, longestName) }

  private static func cut(_ text: String, _ limit: Int) -> [UInt8] {
    // Copied at once, where a prefix would be copied byte by byte.
    text.utf8.count > limit ? Array(text.utf8.prefix(limit)) : Array(text.utf8)
  }

  private static func suffixes(_ part: String) -> [String] {
    let scalars = part.unicodeScalars
    return scalars.indices.dropFirst().prefix(mostSuffixes)
      .filter { ScalarClass(scalars[$0]).standsAlone }
      .map { String(scalars[$0...]) }
  }
}
