// SPDX-License-Identifier: MIT

/// The number an episode's title begins with: `#12 – …`, `Episode 12: …`, `Ep. 12 …`.
enum TitleNumber {
  static func number(_ title: String) -> Int? {
    var rest = title[...]
    if rest.first == "#" {
      rest.removeFirst()
    } else {
      let word = rest.prefix(while: \.isLetter)
      guard ["episode", "ep", "folge"].contains(word.lowercased()) else { return nil }
      rest = rest.dropFirst(word.count).drop { ". #".contains($0) }
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let isWhole = rest.dropFirst(digits.count).first.map { !$0.isLetter && $0 != "." } ?? true
    return (1...6).contains(digits.count) && isWhole ? Int(digits) : nil
  }
}
