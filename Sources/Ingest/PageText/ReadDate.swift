// SPDX-License-Identifier: MIT

internal import Catalog

/// A date as a page writes it: a day, or numbers that can be read two ways (`11/08/2019`).
enum ReadDate: Equatable {
  case day(PublicationDate)
  /// Numbers that can be read one way only, and which way that is.
  case told(PublicationDate, monthFirst: Bool)
  /// Both readings are days; other dates of the page may tell which is meant.
  case either(monthFirst: PublicationDate, dayFirst: PublicationDate)

  /// Reads a date at the beginning of some lexemes, a weekday before it included.
  static func read(_ lexemes: ArraySlice<Lexeme>) -> (ReadDate, ArraySlice<Lexeme>)? {
    var rest = lexemes
    if case .word(let word)? = rest.first, isWeekday(word) {
      rest.removeFirst()
      while let mark = rest.first, mark == .mark(",") || mark == .mark(".") { rest.removeFirst() }
    }
    return yearFirst(rest) ?? monthNameFirst(rest) ?? dayAndMonthName(rest) ?? numbersOnly(rest)
  }

  // 2019-11-08, 2019/11/08, 2019.11.08
  private static func yearFirst(_ lexemes: ArraySlice<Lexeme>) -> (ReadDate, ArraySlice<Lexeme>)? {
    var rest = lexemes
    guard case .number(let year, digits: 4)? = rest.popFirst(), let mark = dateMark(&rest),
      let month = shortNumber(&rest), rest.popFirst() == .mark(mark), let day = shortNumber(&rest)
    else { return nil }
    return made(year, month, day, rest)
  }

  // Nov 8, 2019; November 8th 2019; Sept. 8, 2019
  private static func monthNameFirst(
    _ lexemes: ArraySlice<Lexeme>
  ) -> (ReadDate, ArraySlice<Lexeme>)? {
    var rest = lexemes
    guard let month = monthName(&rest), let day = shortNumber(&rest) else { return nil }
    dropOrdinal(&rest)
    dropMarks(&rest)
    guard case .number(let year, digits: 4)? = rest.popFirst() else { return nil }
    return made(year, month, day, rest)
  }

  // 8 Nov 2019; 8. November 2019; 8th of November, 2019; 08-Nov-2019
  private static func dayAndMonthName(
    _ lexemes: ArraySlice<Lexeme>
  ) -> (ReadDate, ArraySlice<Lexeme>)? {
    var rest = lexemes
    guard let day = shortNumber(&rest) else { return nil }
    dropOrdinal(&rest)
    dropMarks(&rest)
    if let word = rest.first, word == .word("of") || word == .word("de") { rest.removeFirst() }
    guard let month = monthName(&rest) else { return nil }
    dropMarks(&rest)
    guard case .number(let year, digits: 4)? = rest.popFirst() else { return nil }
    return made(year, month, day, rest)
  }

  // 11/08/2019 and 08.11.2019; a dot means that the day stands first.
  private static func numbersOnly(
    _ lexemes: ArraySlice<Lexeme>
  ) -> (ReadDate, ArraySlice<Lexeme>)? {
    var rest = lexemes
    guard let first = shortNumber(&rest), let mark = dateMark(&rest),
      let second = shortNumber(&rest), rest.popFirst() == .mark(mark),
      case .number(let year, digits: 4)? = rest.popFirst()
    else { return nil }
    let monthFirst = PublicationDate(year: year, month: first, day: second)
    let dayFirst = PublicationDate(year: year, month: second, day: first)
    if mark != ".", let monthFirst, let dayFirst, monthFirst != dayFirst {
      return (.either(monthFirst: monthFirst, dayFirst: dayFirst), rest)
    }
    if mark == "." { return dayFirst.map { (.day($0), rest) } }
    guard let day = dayFirst ?? monthFirst else { return nil }
    return (first == second ? .day(day) : .told(day, monthFirst: dayFirst == nil), rest)
  }

  private static func made(
    _ year: Int, _ month: Int, _ day: Int, _ rest: ArraySlice<Lexeme>
  ) -> (ReadDate, ArraySlice<Lexeme>)? {
    PublicationDate(year: year, month: month, day: day).map { (.day($0), rest) }
  }

  private static func shortNumber(_ lexemes: inout ArraySlice<Lexeme>) -> Int? {
    guard case .number(let number, let digits)? = lexemes.first, digits <= 2 else { return nil }
    lexemes.removeFirst()
    return number
  }

  private static func dateMark(_ lexemes: inout ArraySlice<Lexeme>) -> Character? {
    guard case .mark(let mark)? = lexemes.popFirst(), "-/.".contains(mark) else { return nil }
    return mark
  }

  private static func monthName(_ lexemes: inout ArraySlice<Lexeme>) -> Int? {
    guard case .word(let word)? = lexemes.popFirst(), let month = month(named: word) else {
      return nil
    }
    if lexemes.first == .mark(".") { lexemes.removeFirst() }
    return month
  }

  private static func dropOrdinal(_ lexemes: inout ArraySlice<Lexeme>) {
    guard case .word(let word)? = lexemes.first else { return }
    if ["st", "nd", "rd", "th"].contains(word) { lexemes.removeFirst() }
  }

  private static func dropMarks(_ lexemes: inout ArraySlice<Lexeme>) {
    while case .mark(let mark)? = lexemes.first, ",.-/".contains(mark) { lexemes.removeFirst() }
  }

  private static func month(named word: String) -> Int? {
    let isShort = word.count >= 3
    return months.firstIndex { $0 == word || (isShort && word.count <= 4 && $0.hasPrefix(word)) }
      .map { $0 + 1 }
  }

  private static func isWeekday(_ word: String) -> Bool {
    word.count >= 3 && weekdays.contains { $0.hasPrefix(word) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
