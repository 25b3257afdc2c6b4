// SPDX-License-Identifier: MIT

/// The title of a book behind the word *book*.
enum BookTitle {
  /// The title and the word behind it: what stands in quotation marks, else capitalised words with
  /// small words between them.
  static func title(after index: Int, in prose: Prose) -> (title: String, end: Int)? {
    let start = index + 1
    guard start < prose.tokens.count else { return nil }
    let gap = prose.gap(before: prose.tokens[start])
    if let quote = gap.last, let close = quotes[quote] {
      return quoted(from: start, close: close, in: prose)
    }
    let mayBegin = [" ", ", ", ": "].contains(gap)
    return mayBegin ? capitalised(from: start, in: prose) : nil
  }

  /// `by A` at a word, a comma before it or not.
  static func author(at index: Int, in prose: Prose) -> String? {
    guard index + 1 < prose.tokens.count, prose.text(of: prose.tokens[index]) == "by",
      let name = NameShape.name(at: index + 1, in: prose)
    else { return nil }
    return NameShape.written(name, in: prose)
  }

  private static func quoted(
    from start: Int, close: Character, in prose: Prose
  ) -> (title: String, end: Int)? {
    let offset = prose.tokens[start].bytes.lowerBound
    let text = prose.text(from: offset)
    guard let end = text.firstIndex(of: close) else { return nil }
    let length = text.utf8.distance(from: text.startIndex, to: end)
    var title = text[..<end].trimmed
    if let last = title.last, ",.".contains(last) { title.removeLast() }
    let next = prose.tokens.firstIndex { $0.bytes.lowerBound > offset + length }
    return title.count <= 150 ? (title, next ?? prose.tokens.count) : nil
  }

  private static func capitalised(from start: Int, in prose: Prose) -> (title: String, end: Int)? {
    var end = start
    var index = start
    while index < prose.tokens.count,
      index == start || isInside(prose.gap(before: prose.tokens[index]))
    {
      let word = prose.text(of: prose.tokens[index])
      if isCapitalised(word) {
        end = index + 1
      } else if index == start || !smallWords.contains(word) {
        break
      }
      index += 1
    }
    guard end > start else { return nil }
    let title = prose.written(start..<end)
    return NameShape.isNameWord(prose.tokens[start], in: prose) && end == start + 1
      ? nil : (title, end)
  }

  /// A subtitle follows behind a colon.
  private static func isInside(_ gap: String) -> Bool {
    [" ", ": ", " & ", " - ", " – "].contains(gap)
  }

  private static func isCapitalised(_ word: String) -> Bool {
    word.first?.isUppercase == true || word.first?.isNumber == true
  }

  private static let quotes: [Character: Character] = [
    "“": "”", "\"": "\"", "‘": "’", "«": "»", "„": "“", "*": "*", "_": "_", "《": "》",
  ]
  private static let smallWords: Set<String> = [
    "a", "an", "the", "of", "and", "in", "on", "for", "to", "with", "from", "at", "into", "or",
    "your", "is",
  ]
}
