// SPDX-License-Identifier: MIT

/// The nominative of Slavic family names.
enum SlavicSurname {
  /// The name as it is when no ending of its gender and case is known (`Шевченко`, `Седых`).
  static func nominative(_ name: String, isFemale: Bool, in expected: SlavicCase.Case) -> String {
    let endings = isFemale ? female(expected) : male(expected)
    guard let ending = endings.of(name).first(where: { name.count > $0.text.count + 1 })
    else { return name }
    return String(name.dropLast(ending.text.count)) + ending.value
  }

  private static func male(_ expected: SlavicCase.Case) -> WordEndings<String> {
    switch expected {
    case .nominative: none
    case .accusative: maleAccusative
    case .instrumental: maleInstrumental
    }
  }

  private static func female(_ expected: SlavicCase.Case) -> WordEndings<String> {
    switch expected {
    case .nominative: none
    case .accusative: femaleAccusative
    case .instrumental: femaleInstrumental
    }
  }

  private static let none = WordEndings<String>([])
  private static let maleAccusative = WordEndings(
    [
      ("ского", "ский"), ("цкого", "цкий"), ("ного", "ный"), ("вого", "вый"), ("лого", "лый"),
      ("того", "той"), ("его", "ий"), ("ьева", "ьев"), ("ая", "ай"), ("ея", "ей"), ("уя", "уй"),
      ("я", "ь"), ("ца", "ц"), ("а", ""), ("у", "а"), ("ю", "я"),
      ("skiego", "ski"), ("ckiego", "cki"), ("ego", "y"), ("ka", "k"), ("a", ""), ("ę", "a"),
    ])
  private static let maleInstrumental = WordEndings(
    [
      ("ским", "ский"), ("цким", "цкий"), ("овым", "ов"), ("евым", "ев"), ("ёвым", "ёв"),
      ("иным", "ин"), ("ыным", "ын"), ("ым", "ый"), ("им", "ий"), ("ом", ""), ("чем", "ч"),
      ("шем", "ш"), ("щем", "щ"), ("цем", "ц"), ("аем", "ай"), ("еем", "ей"), ("ем", "ь"),
      ("ой", "а"), ("ей", "я"),
      ("skim", "ski"), ("ckim", "cki"), ("kiem", "k"), ("giem", "g"), ("em", ""), ("ym", "y"),
      ("ą", "a"),
    ])
  private static let femaleAccusative = WordEndings(
    [
      ("ую", "ая"), ("юю", "яя"), ("у", "а"), ("ю", "я"), ("ską", "ska"), ("ę", "a"), ("ą", "a"),
    ])
  private static let femaleInstrumental = WordEndings(
    [
      ("ской", "ская"), ("цкой", "цкая"), ("ой", "а"), ("ей", "я"), ("ską", "ska"),
      ("cką", "cka"), ("ą", "a"),
    ])
}
