// SPDX-License-Identifier: MIT

/// Names in a row: `Ada Example`, `Ada Example and Bo Sample`, `A B, C D, and E F`.
enum NameList {
  /// The names of a row that begins at a word, each with its words.
  ///
  /// - Returns: the ranges of the names, empty when no name begins there.
  static func ranges(at start: Int, in prose: Prose) -> [Range<Int>] {
    row(at: start, in: prose, end: prose.tokens.count)
  }

  /// As `ranges`, also over what stands behind each name: `A B of C and D E from F`.
  ///
  /// - Parameter end: where the text that counts is over.
  static func row(at start: Int, in prose: Prose, end: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var next: Int? = start
    while let index = next, index < end, let name = NameShape.name(at: index, in: prose),
      name.upperBound <= end
    {
      ranges.append(name)
      next =
        joined(after: name.upperBound, in: prose)
        ?? joined(behindPlaceAt: name.upperBound, in: prose, end: end)
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
  static func joined(after end: Int, in prose: Prose) -> Int? {
    guard end < prose.tokens.count else { return nil }
    let token = prose.tokens[end]
    guard token.before.isSubset(of: [.space, .comma, .ampersand, .closes]) else {
      return nil
    }
    if token.isWord(.and) { return end + 1 < prose.tokens.count ? end + 1 : nil }
    return token.before.isDisjoint(with: [.comma, .ampersand]) ? nil : end
  }

  /// Over `of Pinewater` and `(Pinewater)`, when a name that begins like one follows behind `and`.
  private static func joined(behindPlaceAt start: Int, in prose: Prose, end: Int) -> Int? {
    guard start < end,
      prose.tokens[start].isWord(.of) || prose.tokens[start].before.contains(.opens)
    else { return nil }
    for index in start + 1..<max(start + 1, min(start + 8, end)) {
      if prose.tokens[index].before.contains(.sentence) { return nil }
      guard let next = joined(after: index, in: prose), next < end,
        let name = NameShape.name(at: next, in: prose),
        prose.tokens[name.lowerBound].kinds.contains(.given)
      else { continue }
      return next
    }
    return nil
  }
}
