// SPDX-License-Identifier: MIT

/// Misspellings of long words.
enum Spelling {
  /// Whether two words of five letters or more are equal but for one letter: more, less, another, or
  /// two that changed places.
  static func isNear(_ first: String, _ second: String) -> Bool {
    let (first, second) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
    guard min(first.count, second.count) > 4, abs(first.count - second.count) < 2 else {
      return false
    }
    let start = zip(first, second).prefix { $0 == $1 }.count
    let (mine, theirs) = (first[start...], second[start...])
    return mine.dropFirst().elementsEqual(theirs) || mine.elementsEqual(theirs.dropFirst())
      || mine.dropFirst().elementsEqual(theirs.dropFirst()) || isSwap(Array(mine), Array(theirs))
  }

  private static func isSwap(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    guard first.count == second.count, first.count > 1 else { return false }
    return first[0] == second[1] && first[1] == second[0] && first[2...] == second[2...]
  }
}
