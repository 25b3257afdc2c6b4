// SPDX-License-Identifier: MIT

/// The endings of words that are things in the languages that write them large, or in titles that do.
enum NounEnding {
  /// Whether a word of seven letters or more ends as no name does.
  static func has(_ token: Prose.Token, in prose: Prose) -> Bool {
    guard token.bytes.count > 6, token.shape.contains(.ascii) || token.bytes.count > 9 else {
      return false
    }
    return things.of(prose.lowered(token)).contains { _ in true }
  }

  /// Whether a long word ends as German trades do: `Bootsbauerin`, `Astrophysiker`.
  static func isTrade(_ token: Prose.Token, in prose: Prose) -> Bool {
    guard token.bytes.count > 8, !token.kinds.contains(.given), token.shape.contains(.capital)
    else { return false }
    return trades.of(prose.lowered(token)).contains { _ in true }
  }

  private static let trades = endings([
    "erin", "istin", "orin", "eurin", "login", "expertin", "chefin", "leiterin", "bauer", "leiter",
    "forscher", "physiker", "historiker", "ologe", "macher", "gründer", "experte", "arbeiter",
  ])
  private static let things = endings([
    "tion", "tions", "sion", "sions", "ology", "ologies", "ization", "ability", "ibility", "ware",
    "ismus", "ungen", "heiten", "heit", "keit", "schaft", "schaften", "tät", "täten", "ierung",
    "ismo", "isme", "ción", "ciones", "ação", "ções", "zione", "zioni", "ность", "ение", "ания",
    "ация", "ости", "alität", "logie", "tique", "nement", "heid", "ingen", "ningen", "ość",
    "graphy", "metry", "nomics", "matics", "istics", "ering", "ching", "iness", "fulness", "ships",
    "tivity", "grammierung", "technik", "ität", "isierung",
  ])

  private static func endings(_ texts: [String]) -> WordEndings<Void> {
    WordEndings(texts.map { ($0, ()) })
  }
}
