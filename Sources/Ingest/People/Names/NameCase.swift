// SPDX-License-Identifier: MIT

internal import Naming

/// Capitals in names: where they stand, and what is made of names in capitals only.
enum NameCase {
  /// Whether a word of more than two letters has capitals only.
  static func isShouted(_ token: Prose.Token) -> Bool {
    token.shape.isSuperset(of: [.capital, .innerCapital]) && !token.shape.contains(.innerLower)
      && !token.shape.contains(.initials) && token.bytes.count > 2
  }

  /// A capital inside belongs to `McEwan`, `O'Hara`, `DeVito`, `Jean-Luc`, `TJ`, but not to `GraphQL`.
  static func isNames(_ token: Prose.Token, in prose: Prose) -> Bool {
    if token.shape.contains(.hyphenated) && hasCommonPart(prose.text(of: token)) { return false }
    guard token.shape.contains(.innerCapital) else { return true }
    let parts = withoutPossessive(prose.text(of: token), token).split { "-'’‐".contains($0) }
    return parts.allSatisfy { part in
      let capitals = part.count(where: \.isUppercase)
      let isInner = prefixes.contains { part.hasPrefix($0) && part.count > $0.count + 1 }
      return capitals <= 1 || (capitals == 2 && (isInner || part.count == 2))
    }
  }

  /// A particle grown onto its name: `d'Example`, `al-Example`.
  static func isElided(_ token: Prose.Token, in prose: Prose) -> Bool {
    guard !token.shape.isDisjoint(with: [.apostrophe, .hyphenated]), token.shape.contains(.lower)
    else { return false }
    let text = prose.text(of: token)
    return elided.contains {
      text.hasPrefix($0) && text.dropFirst($0.count).first?.isUppercase == true
    }
  }

  static func withoutPossessive(_ name: String, _ last: Prose.Token) -> String {
    guard last.shape.contains(.possessive) else { return name }
    return String(name.dropLast(2))
  }

  /// `ADA O'EXAMPLE` as `Ada O'Example`; a word that has small letters stays as it is.
  static func calm(_ name: String) -> String {
    name.split(separator: " ").map { word in
      word.count > 2 && word == Substring(word.uppercased()) ? capitalized(word) : String(word)
    }.joined(separator: " ")
  }

  /// The first letter of every part large, the others small.
  static func capitalized(_ word: Substring) -> String {
    var isFirst = true
    return String(
      word.lowercased().map { character in
        defer { isFirst = "-'’".contains(character) }
        return isFirst ? Character(character.uppercased().prefix(1).description) : character
      })
  }

  /// `Open-Source` is no name, for `source` is none.
  private static func hasCommonPart(_ word: String) -> Bool {
    word.utf8.split(separator: 0x2D).contains { part in
      WordRuns.cut(Array(part)).contains { Lexicon.shared.kinds(of: $0.key).contains(.common) }
    }
  }

  private static let prefixes = [
    "Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Van", "Von", "Fitz", "Del", "Ma", "St", "Ch",
  ]
  private static let elided = ["d'", "d’", "al-", "el-", "l'", "l’", "ben-", "bin-", "'t", "’t"]
}
