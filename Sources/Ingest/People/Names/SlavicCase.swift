// SPDX-License-Identifier: MIT

internal import Naming

/// Turns Slavic names as sentences inflect them into the nominative: `с Иваном Примеровым`,
/// `z Janem Przykładowskim`.
///
/// Only names whose given name is known are turned, for it tells gender and case; what stands in
/// the nominative already stays.
enum SlavicCase {
  /// The case in which a phrase puts the names behind it.
  enum Case {
    case nominative, accusative, instrumental
  }

  /// The words of a name in the nominative; nil when the given name is none that is known.
  ///
  /// - Parameter expected: the case the phrase asks for; where it asks for none, a name that is not
  ///   in the nominative says itself what it is in.
  static func nominative(_ words: [String], in expected: Case) -> [String]? {
    guard let given = words.first, words.count > 1 else { return nil }
    // Folding takes the tail off `Anną`.
    let isKnown = isGiven(given) && !given.hasSuffix("ą") && !given.hasSuffix("ę")
    if expected == .nominative && !isKnown {
      return inflected(words, .accusative) ?? inflected(words, .instrumental)
    }
    return isKnown && !isInflected(words, expected) ? words : inflected(words, expected)
  }

  private static func inflected(_ words: [String], _ form: Case) -> [String]? {
    guard let given = turn(words[0], form) else { return nil }
    return [given.name]
      + words.dropFirst().map { SlavicSurname.nominative($0, isFemale: given.isFemale, in: form) }
  }

  /// Whether a word is a given name in the nominative.
  static func isGiven(_ word: String) -> Bool {
    WordRuns.cut(Array(word.utf8)).first.map {
      Lexicon.shared.kinds(of: $0.key).contains(.given)
    } ?? false
  }

  /// `Александра Примерова` may be she, or him in the accusative: so only where a man is expected
  /// and the family name ends alike.
  private static func isInflected(_ words: [String], _ expected: Case) -> Bool {
    guard expected == .accusative, words.last?.last == "а" else { return false }
    return turn(words[0], expected).map { !$0.isFemale } ?? false
  }

  private static func turn(_ given: String, _ expected: Case) -> (name: String, isFemale: Bool)? {
    for (ending, replacements) in endings(expected).of(given) {
      for replacement in replacements {
        let name = given.dropLast(ending.count) + replacement
        if name.count > 2, isGiven(String(name)) { return (String(name), isFemale(String(name))) }
      }
    }
    return nil
  }

  private static func isFemale(_ given: String) -> Bool {
    guard let last = given.last, "аяaь".contains(last) else { return false }
    return !menInA.contains(given)
  }

  private static func endings(_ expected: Case) -> WordEndings<[String]> {
    switch expected {
    case .nominative: none
    case .accusative: accusative
    case .instrumental: instrumental
    }
  }

  private static let none = WordEndings<[String]>([])
  private static let accusative = WordEndings<[String]>(
    [
      ("авла", ["авел"]), ("етра", ["ётр", "етр"]), ("ьва", ["ев"]), ("ия", ["ий", "ия"]),
      ("ья", ["ий"]), ("а", [""]), ("я", ["й", "ь"]), ("у", ["а"]), ("ю", ["я"]),
      ("ę", ["a"]), ("wła", ["weł"]), ("rka", ["rek"]), ("cka", ["cek"]), ("a", [""]),
    ])
  private static let instrumental = WordEndings<[String]>(
    [
      ("авлом", ["авел"]), ("етром", ["ётр", "етр"]), ("ьвом", ["ев"]), ("ием", ["ий"]),
      ("ьем", ["ий"]), ("ом", [""]), ("ем", ["й", "ь", ""]), ("ём", ["й", "ь"]),
      ("ией", ["ия"]), ("ьей", ["ья"]), ("ей", ["я", "а"]), ("ёй", ["я"]), ("ой", ["а"]),
      ("ью", ["ь"]),
      ("wlem", ["weł"]), ("włem", ["weł"]), ("rkiem", ["rek"]), ("ckiem", ["cek"]),
      ("kiem", ["k"]), ("iem", ["", "i"]), ("em", [""]), ("im", ["i"]), ("ym", ["y"]),
      ("ą", ["a"]),
    ])

  private static let menInA: Set<String> = [
    "Никита", "Илья", "Данила", "Саша", "Паша", "Миша", "Лёша", "Леша", "Дима", "Костя", "Слава",
    "Юра", "Серёжа", "Сережа", "Kuba", "Микола", "Никола", "Игорь",
  ]
}
