// SPDX-License-Identifier: MIT

/// How long an episode is, as pages write it: `28min`, `1h 2min`, `1 hr. 2 min`, `1:02:03`.
enum DurationText {
  /// Seconds of the duration at the beginning of some lexemes, and what follows it.
  static func read(_ lexemes: ArraySlice<Lexeme>) -> (Int, ArraySlice<Lexeme>)? {
    clock(lexemes) ?? units(lexemes)
  }

  // 28:15 is minutes and seconds, 1:02:03 hours, minutes and seconds.
  private static func clock(_ lexemes: ArraySlice<Lexeme>) -> (Int, ArraySlice<Lexeme>)? {
    var rest = lexemes
    guard case .number(let first, let digits)? = rest.popFirst(), digits <= 3,
      let second = sixtieth(&rest)
    else { return nil }
    guard let third = sixtieth(&rest) else { return (first * 60 + second, rest) }
    return (first * 3600 + second * 60 + third, rest)
  }

  private static func sixtieth(_ lexemes: inout ArraySlice<Lexeme>) -> Int? {
    var rest = lexemes
    guard rest.popFirst() == .mark(":"), case .number(let number, digits: 2)? = rest.popFirst(),
      number < 60
    else { return nil }
    lexemes = rest
    return number
  }

  private static func units(_ lexemes: ArraySlice<Lexeme>) -> (Int, ArraySlice<Lexeme>)? {
    var rest = lexemes
    var seconds: Int?
    while case .number(let number, let digits)? = rest.first, digits <= 4,
      case .word(let word)? = rest.dropFirst().first, let unit = unit(named: word)
    {
      seconds = (seconds ?? 0) + number * unit
      rest = rest.dropFirst(2)
      if rest.first == .mark(".") { rest.removeFirst() }
      if let joint = rest.first, joint == .word("and") || joint == .mark(","),
        case .number? = rest.dropFirst().first
      {
        rest.removeFirst()
      }
    }
    return seconds.map { ($0, rest) }
  }

  private static func unit(named word: String) -> Int? {
    switch word {
    case "h", "hr", "hrs", "hour", "hours", "std": 3600
    case "m", "min", "mins", "minute", "minutes", "minuten": 60
    case "s", "sec", "secs", "second", "seconds", "sek": 1
    default: nil
    }
  }
}
