// SPDX-License-Identifier: MIT

internal import Naming

/// A text cut into words, as the finders of people and books read it.
///
/// A word is a run of letters, marks and digits, with apostrophes, hyphens and dots inside, or one
/// capital with its dot (`J.`). A letter of a script written without spaces is a word by itself.
struct Prose {
  struct Token {
    var range: Range<String.Index>
    var text: Substring
    /// What stands between the word before and this one.
    var gap: Substring

    /// The word in lower case, for comparing with word lists.
    var lowered: String { text.lowercased() }
    /// Whether a single space, and nothing else, parts it from the word before.
    var followsDirectly: Bool { gap == " " || gap == "\u{A0}" }
  }

  let text: String
  let tokens: [Token]

  init(_ text: some StringProtocol) {
    let text = String(text)
    self.text = text
    tokens = Self.cut(text)
  }

  /// The text from the first to the last of some words.
  func written(_ range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return String(text[first.range.lowerBound..<last.range.upperBound])
  }

  /// What follows a word up to the next, or up to the end.
  func gap(after index: Int) -> Substring {
    if index + 1 < tokens.count { return tokens[index + 1].gap }
    return text[tokens[index].range.upperBound...]
  }

  private static func cut(_ text: String) -> [Token] {
    let scalars = text.unicodeScalars
    var tokens: [Token] = []
    var index = scalars.startIndex
    var gapStart = index
    while index < scalars.endIndex {
      guard ScalarClass(scalars[index]).isWord else {
        index = scalars.index(after: index)
        continue
      }
      let end = wordEnd(from: index, in: scalars)
      tokens.append(
        Token(range: index..<end, text: text[index..<end], gap: text[gapStart..<index]))
      index = end
      gapStart = end
    }
    return tokens
  }

  private static func wordEnd(
    from start: String.Index, in scalars: String.UnicodeScalarView
  ) -> String.Index {
    var end = scalars.index(after: start)
    guard !ScalarClass(scalars[start]).standsAlone else { return end }
    while end < scalars.endIndex {
      let scalar = scalars[end]
      let next = scalars.index(after: end)
      let continues = next < scalars.endIndex && isJoined(scalars[next])
      if isJoined(scalar) || (isJoiner(scalar) && continues) {
        end = next
      } else {
        break
      }
    }
    return isInitial(start..<end, in: scalars) ? scalars.index(after: end) : end
  }

  private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
    let scalarClass = ScalarClass(scalar)
    return scalarClass.isWord && !scalarClass.standsAlone
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isApostrophe || scalar == "-" || scalar == "." || scalar == "\u{2010}"
  }

  // `J` before a dot, and `J.R` before one.
  private static func isInitial(
    _ range: Range<String.Index>, in scalars: String.UnicodeScalarView
  ) -> Bool {
    guard range.upperBound < scalars.endIndex, scalars[range.upperBound] == "." else {
      return false
    }
    return scalars[range].split(separator: ".").allSatisfy {
      $0.count == 1 && ScalarClass($0[$0.startIndex]).isUppercase
    }
  }
}
