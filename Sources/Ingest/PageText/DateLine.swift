// SPDX-License-Identifier: MIT

internal import Catalog

/// The line that opens an episode on a copied page: `Nov 8, 2019 • 28min` and its kin.
///
/// A date, perhaps a duration, perhaps an episode number, in any order, and nothing else; written
/// down in protocol/page-text.md.
struct DateLine: Equatable {
  var date: ReadDate
  var durationSeconds: Int?
  var number: Int?

  /// - Returns: nil when the line holds anything else. Cost: linear; long lines are refused at once.
  init?(_ line: some StringProtocol) {
    guard line.utf8.count <= 100, let lexemes = Lexeme.cut(line) else { return nil }
    var date: ReadDate?
    var rest = lexemes[...]
    while let first = rest.first {
      if date == nil, let (read, after) = ReadDate.read(rest) {
        (date, rest) = (read, after)
      } else if durationSeconds == nil, let (seconds, after) = DurationText.read(rest) {
        (durationSeconds, rest) = (seconds, after)
      } else if number == nil, let (read, after) = Self.episodeNumber(rest) {
        (number, rest) = (read, after)
      } else if first.isSkippable {
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    guard let date else { return nil }
    self.date = date
  }

  /// `#12`, `Ep. 12`, `Episode 12`, `E12`.
  private static func episodeNumber(_ lexemes: ArraySlice<Lexeme>) -> (Int, ArraySlice<Lexeme>)? {
    var rest = lexemes
    switch rest.popFirst() {
    case .mark("#"): break
    case .word("e"), .word("ep"), .word("episode"), .word("no"), .word("folge"):
      while let mark = rest.first, mark == .mark(".") || mark == .mark("#") { rest.removeFirst() }
    default: return nil
    }
    guard case .number(let number, _)? = rest.popFirst() else { return nil }
    return (number, rest)
  }
}

/// A piece of a date line.
enum Lexeme: Equatable {
  /// A number of at most six digits, and how many it has.
  case number(Int, digits: Int)
  /// Letters, in lower case.
  case word(String)
  case mark(Character)

  /// Separators and words that say nothing: `•`, `on`, `published`.
  var isSkippable: Bool {
    switch self {
    case .number: false
    case .word(let word): Self.silentWords.contains(word)
    case .mark(let mark): Self.separators.contains(mark)
    }
  }

  /// - Returns: nil when the line has a number longer than any date's.
  static func cut(_ line: some StringProtocol) -> [Lexeme]? {
    var lexemes: [Lexeme] = []
    var rest = Substring(line)
    while let first = rest.first {
      let run = rest.prefix { isDigit(first) ? isDigit($0) : first.isLetter && $0.isLetter }
      rest = rest.dropFirst(max(1, run.count))
      if isDigit(first) {
        guard run.count <= 6, let number = Int(run) else { return nil }
        lexemes.append(.number(number, digits: run.count))
      } else if first.isLetter {
        lexemes.append(.word(run.lowercased()))
      } else if !first.isWhitespace {
        lexemes.append(.mark(first))
      }
    }
    return lexemes
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static let separators: Set<Character> = [
    "•", "·", "∙", "⋅", "‧", "・", "|", "–", "—", "-", ",", "(", ")", "[", "]", ":", "/", "●", "*",
    "~",
    "\u{FE0F}", "🕐", "⏱", "📅",
  ]
  private static let silentWords: Set<String> = [
    "published", "posted", "released", "aired", "recorded", "on", "date", "duration", "length",
    "runtime", "time", "episode", "listen", "audio", "video",
  ]
}
