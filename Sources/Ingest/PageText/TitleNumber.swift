// SPDX-License-Identifier: MIT

/// The number an episode's title begins with: `#12 – …`, `Episode 12: …`, `Ep. 12 …`.
package enum TitleNumber {
  /// Nil when the title begins with none: `12 rules`, `#1.5`, `Episode one`.
  package static func number(_ title: String) -> Int? {
    guard mayHaveNumber(title) else { return nil }
    var rest = title[...]
    if rest.first == "#" {
      rest.removeFirst()
    } else {
      let word = rest.prefix(while: \.isLetter)
      guard words.contains(word.lowercased()) else { return nil }
      rest = rest.dropFirst(word.count).drop { ". #".contains($0) }
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    // `#1.5` is a half, `#12.` ends in a full stop.
    let isHalf = rest.first == "." && rest.dropFirst().first?.isNumber == true
    let isWhole = rest.first?.isLetter != true && !isHalf
    return (1...6).contains(digits.count) && isWhole ? Int(digits) : nil
  }

  /// Whether a title begins with a letter with which one of the words begins, or with no letter of ASCII.
  private static func mayHaveNumber(_ title: String) -> Bool {
    guard let first = title.utf8.first, first < 0x80 else { return true }
    return "#EeFfPpAaOo".utf8.contains(first)
  }

  private static let words: Set<String> = [
    "episode", "ep", "folge", "épisode", "episodio", "episódio", "puntata", "aflevering", "avsnitt",
    "odcinek", "выпуск", "эпизод",
  ]
}
