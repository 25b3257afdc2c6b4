// SPDX-License-Identifier: MIT

/// A line of a list: a mark, a space, a text.
enum Bullet {
  /// The text behind the mark, or nil when the line is none: `--` and `1.6 also` are no marks.
  ///
  /// - Parameter afterBullet: whether the list has begun; a list of numbers begins with 1.
  static func text(of line: String, afterBullet: Bool) -> String? {
    guard let mark = line.first else { return nil }
    if marks.contains(mark) || signs.contains(mark) {
      let rest = line.dropFirst()
      guard rest.first?.isWhitespace == true || signs.contains(mark) else { return nil }
      let text = rest.trimmed
      return text.isEmpty ? nil : text
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard let number = Int(digits), digits.count <= 2, let dot = rest.first, ".)".contains(dot),
      rest.dropFirst().first?.isWhitespace == true, number == 1 || afterBullet
    else { return nil }
    return rest.dropFirst().trimmed
  }

  /// A second bullet may stand inline behind ` - `, after the end of a sentence and before a capital.
  static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var start = text.startIndex
    var index = start
    while let dash = text[index...].firstIndex(where: { "-–*•".contains($0) }) {
      index = text.index(after: dash)
      if separates(dash, in: text, start: start) {
        parts.append(text[start..<dash].trimmed)
        start = index
      }
    }
    return parts + [text[start...].trimmed]
  }

  private static func separates(_ dash: String.Index, in text: String, start: String.Index) -> Bool
  {
    let before = text[start..<dash].suffix(2)
    let after = text[text.index(after: dash)...].prefix(2)
    return before.count == 2 && before.last == " " && ".!?".contains(before.first ?? " ")
      && after.count == 2 && after.first == " " && after.last?.isUppercase == true
  }

  private static let marks: Set<Character> = ["-", "*", "–", "—", "+", "·"]
  private static let signs: Set<Character> = ["•", "‣", "▪", "◦", "●", "○", "∙", "►", "✓", "➤"]
}
