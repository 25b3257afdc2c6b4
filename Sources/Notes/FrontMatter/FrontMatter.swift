// SPDX-License-Identifier: MIT

/// The YAML block at the very start of a note.
enum FrontMatter {
  /// Keys whose values name what a catalog holds.
  static let keys: Set<String> = [
    "book", "books", "episode", "episodes", "guest", "guests", "host", "hosts", "podcast",
    "podcasts", "show", "shows",
  ]

  /// The lines between the opening `---` and the closing `---` or `...`; nil without both.
  ///
  /// Cost: a look at each line's first bytes until it closes, only where the first line opens it.
  static func lines(of text: [UInt8], _ lines: LineIndex) -> Range<Int>? {
    guard opens(text, lines) else { return nil }
    for line in 1..<max(1, lines.lineCount) {
      let range = lines.lineRange(line)
      if isFence(range, text, mark: UInt8(ascii: "-"))
        || isFence(range, text, mark: UInt8(ascii: "."))
      {
        return 1..<line
      }
    }
    return nil
  }

  /// Whether the first line is the opening `---`.
  static func opens(_ text: [UInt8], _ lines: LineIndex) -> Bool {
    isFence(lines.lineRange(0), text, mark: UInt8(ascii: "-"))
  }

  private static func isFence(_ range: Range<Int>, _ text: [UInt8], mark: UInt8) -> Bool {
    guard range.count >= 3, text[range.lowerBound] == mark else { return false }
    return text[range].prefix(3).allSatisfy { $0 == mark }
      && text[range].dropFirst(3).allSatisfy(\.isBlank)
  }
}

/// A value that stands under one of the keys.
struct FrontMatterValue: Equatable {
  /// In lower case.
  var key: String
  /// All the room the value has: up to the comma, the bracket, the comment.
  var slot: Range<Int>
  /// The value without white space and quotes; empty where none is written yet.
  var range: Range<Int>
}
