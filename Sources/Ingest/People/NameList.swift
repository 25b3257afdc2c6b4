// SPDX-License-Identifier: MIT

/// Names in a row: `Ada Example`, `Ada Example and Bo Sample`, `A B, C D, and E F`.
enum NameList {
  /// The names of a row that begins at a word, each with its words.
  ///
  /// - Returns: the ranges of the names, empty when no name begins there.
  static func ranges(at start: Int, in prose: Prose) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var next: Int? = start
    while let index = next, let name = NameShape.name(at: index, in: prose) {
      ranges.append(name)
      next = joined(after: name.upperBound, in: prose)
    }
    return ranges
  }

  /// All names of a line that is nothing but a list, with or without roles in between.
  static func names(_ prose: Prose) -> [String] {
    var names: [String] = []
    var index = 0
    while index < prose.tokens.count {
      if let name = NameShape.name(at: index, in: prose) {
        names.append(NameShape.written(name, in: prose))
        index = name.upperBound
      } else {
        index += 1
      }
    }
    return names.isEmpty ? HanNames.listed(prose.text) : names
  }

  /// The word behind `,`, `and`, `, and` or `&`, or nil when the row ends.
  private static func joined(after end: Int, in prose: Prose) -> Int? {
    guard end < prose.tokens.count else { return nil }
    let token = prose.tokens[end]
    let gap = token.gap.trimmed
    guard ["", ",", "&", ", &", "、", "+"].contains(gap) else { return nil }
    if token.text == "and" { return end + 1 < prose.tokens.count ? end + 1 : nil }
    return gap.isEmpty ? nil : end
  }
}
