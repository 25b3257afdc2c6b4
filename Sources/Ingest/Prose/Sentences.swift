// SPDX-License-Identifier: MIT

internal import Naming

/// Cuts running text into sentences.
enum Sentences {
  /// The sentences of a text in order, each with its final mark; a line break ends one.
  ///
  /// A mark ends a sentence when white space and no lower-case letter follow it, and it does not
  /// belong to an abbreviation or an initial. Cost: linear.
  static func split(_ text: some StringProtocol) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { line in splitLine(Substring(line)) }
  }

  private static func splitLine(_ line: Substring) -> [String] {
    var sentences: [String] = []
    var start = line.startIndex
    var index = start
    while index < line.endIndex {
      let next = line.index(after: index)
      if "。！？".contains(line[index]) || ends(at: index, in: line, start: start) {
        sentences.append(String(line[start..<next]))
        start = next
      }
      index = next
    }
    sentences.append(String(line[start...]))
    return sentences.map(trimmed).filter { !$0.isEmpty }
  }

  private static func ends(at index: String.Index, in line: Substring, start: String.Index) -> Bool
  {
    guard ".!?".contains(line[index]) else { return false }
    let rest = line[line.index(after: index)...].drop { "\"”’)]".contains($0) }
    guard let space = rest.first, space.isWhitespace,
      let next = rest.first(where: { !$0.isWhitespace }), !next.isLowercase
    else { return false }
    return line[index] != "." || !isAbbreviation(line[start..<index])
  }

  private static func isAbbreviation(_ before: Substring) -> Bool {
    let word = before.suffix(16).split(whereSeparator: { $0.isWhitespace || $0 == "(" }).last ?? ""
    let isInitial = word.count == 1 && word.first?.isUppercase == true
    return isInitial || abbreviations.contains(word.lowercased())
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmed
  }

  private static let abbreviations: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "vs", "e.g", "i.e", "no", "ep", "inc", "mt",
    "co", "feat", "ft", "approx",
  ]
}
