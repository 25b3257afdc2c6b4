// SPDX-License-Identifier: MIT

/// The words that may stand between `with` and the name.
enum TitleRole {
  /// The place of the name behind `special guest`, `author`, `Stripe's`; `start` where none follows.
  static func skip(from start: Int, to end: Int, in prose: Prose) -> Int {
    var index = start
    while index < min(start + 7, end) {
      let token = prose.tokens[index]
      if index > start, !token.before.isSubset(of: [.space, .comma, .sentence, .slash, .quote]) {
        return start
      }
      if let name = NameShape.name(at: index, in: prose), name.upperBound <= end,
        !prose.tokens[name.upperBound - 1].shape.contains(.possessive)
      {
        return index
      }
      if token.isWord(.stop) && index > start { return start }
      index += 1
    }
    return start
  }
}
