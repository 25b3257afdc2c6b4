// SPDX-License-Identifier: MIT

internal import Catalog

/// When something was published, as feeds write it: RFC 2822 and RFC 3339, and their errors.
///
/// Weekdays, which are often wrong, are not looked at; a missing zone is UTC.
struct FeedDate {
  private var tokens: ArraySlice<DateToken>
  private var year: Int?
  private var month: Int?
  private var day: Int?

  /// Nil when it is no date, or a day that does not exist.
  static func read(_ text: String) -> PublicationDate? {
    if let date = RFC822Date.read(text) { return date }
    var date = FeedDate(tokens: DateToken.cut(text)[...])
    guard date.readDay(), let year = date.year, let month = date.month, let day = date.day,
      year >= 1000, let midnight = PublicationDate(year: year, month: month, day: day)
    else { return nil }
    guard !date.isAtEnd else { return midnight }
    var time = ClockTime(date.tokens)
    guard let seconds = time.read() else { return date.hasTimeLeft ? nil : midnight }
    return PublicationDate(seconds: midnight.seconds + Int64(seconds), hasTime: true)
  }

  private init(tokens: ArraySlice<DateToken>) {
    self.tokens = tokens
  }

  private var isAtEnd: Bool { tokens.isEmpty }

  /// Whether what follows the day looks like a time that could not be read.
  private var hasTimeLeft: Bool {
    tokens.contains(.mark(UInt8(ascii: ":")))
  }

  // MARK: The day

  private mutating func readDay() -> Bool {
    dropWeekday()
    guard let first = tokens.first else { return false }
    switch first {
    case .number(let number, let digits) where digits == 8:
      // 20191108
      tokens.removeFirst()
      (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
      return true
    case .number(_, let digits) where digits == 4: return readYearFirst()
    case .number: return readDayFirst()
    case .word: return readMonthNameFirst()
    case .mark: return false
    }
  }

  /// `Fri,` and `vendredi` say nothing that the day does not; `Nov` does.
  private mutating func dropWeekday() {
    while let token = tokens.first {
      switch token {
      case .number: return
      case .word(let word):
        if MonthNames.month(word) != nil, !isWeekday() { return }
        tokens.removeFirst()
      case .mark: tokens.removeFirst()
      }
    }
  }

  /// Whether a word that could be a month (`mar`, `Mar.` of French and Spanish Tuesdays) is a weekday:
  /// a month follows later, before any time.
  private func isWeekday() -> Bool {
    for token in tokens.dropFirst() {
      if case .word(let word) = token, MonthNames.month(word) != nil { return true }
      if token == .mark(UInt8(ascii: ":")) { return false }
    }
    return false
  }

  // 2019-11-08, 2019/11/8, 2019-11, 2019, 2019年11月8日, 2019 Nov 8
  private mutating func readYearFirst() -> Bool {
    guard case .number(let number, _)? = tokens.popFirst() else { return false }
    (year, month, day) = (number, 1, 1)
    guard dropSeparator() else { return tokens.isEmpty }
    guard let value = takeMonth() else { return false }
    month = value
    guard dropSeparator() else { return tokens.isEmpty }
    guard let value = takeShortNumber() else { return false }
    day = value
    if case .word(let word)? = tokens.first, word == "日" || word == "일" { tokens.removeFirst() }
    return true
  }

  // 8 Nov 2019, 08-Nov-19, 8. November 2019, 8th of November 2019, 08.11.2019, 25/11/2019
  private mutating func readDayFirst() -> Bool {
    guard let first = takeShortNumber() else { return false }
    let mark = tokens.first
    dropFiller()
    if case .number? = tokens.first { return readNumbers(first, mark: mark) }
    guard let value = takeMonth() else { return false }
    (day, month) = (first, value)
    return takeYear()
  }

  /// Which of two numbers is the month, only where it can be told.
  private mutating func readNumbers(_ first: Int, mark: DateToken?) -> Bool {
    guard let second = takeShortNumber() else { return false }
    if mark == .mark(UInt8(ascii: ".")) || first > 12 || first == second {
      (day, month) = (first, second)
    } else if second > 12 {
      (day, month) = (second, first)
    } else {
      return false
    }
    return takeYear()
  }

  // Nov 8, 2019; November 8th 2019; Nov 8 06:00:00 2019 and Nov 8 06:00:00 PST 2019 (asctime)
  private mutating func readMonthNameFirst() -> Bool {
    guard let value = takeMonth() else { return false }
    month = value
    dropFiller()
    guard let number = takeShortNumber() else { return false }
    day = number
    dropFiller()
    let isTime = tokens.dropFirst().first == .mark(UInt8(ascii: ":"))
    guard isTime else { return takeYear() }
    guard let index = tokens.lastIndex(where: Self.isYear),
      case .number(let number, _) = tokens[index]
    else { return false }
    year = number
    tokens.remove(at: index)
    return true
  }

  private static func isYear(_ token: DateToken) -> Bool {
    if case .number(1000...9999, digits: 4) = token { true } else { false }
  }

  /// Two digits are of 1950 to 2049 (RFC 2822, 4.3).
  private mutating func takeYear() -> Bool {
    dropFiller()
    guard case .number(let number, let digits)? = tokens.popFirst(), digits <= 4 else {
      return false
    }
    year = digits > 3 ? number : number < 50 ? number + 2000 : number + 1900
    return true
  }

  private mutating func takeMonth() -> Int? {
    switch tokens.first {
    case .number?: return takeShortNumber()
    case .word(let word)?:
      tokens.removeFirst()
      return MonthNames.month(word)
    default: return nil
    }
  }

  private mutating func takeShortNumber() -> Int? {
    guard case .number(let number, let digits)? = tokens.first, digits <= 2 else { return nil }
    tokens.removeFirst()
    return number
  }

  /// What stands between the parts of a date: `-`, `/`, `.`, `年`, `월`.
  private mutating func dropSeparator() -> Bool {
    switch tokens.first {
    case .mark(let mark)? where "-/.".utf8.contains(mark): tokens.removeFirst()
    case .word(let word)?:
      if ["年", "月", "년", "월"].contains(word) { tokens.removeFirst() }
      if word == "t" { return false }
    case .number?: break
    default: return false
    }
    return !tokens.isEmpty
  }

  /// `,`, `.`, `-`, `th`, `of`, `de`.
  private mutating func dropFiller() {
    while let token = tokens.first {
      switch token {
      case .mark(let mark) where ",.-/'".utf8.contains(mark): tokens.removeFirst()
      case .word(let word) where ["st", "nd", "rd", "th", "of", "de", "del", "er"].contains(word):
        tokens.removeFirst()
      default: return
      }
    }
  }
}
