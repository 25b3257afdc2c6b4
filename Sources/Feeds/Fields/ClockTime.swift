// SPDX-License-Identifier: MIT

/// The time of a day and its zone, as they stand behind the day in a date.
struct ClockTime {
  private var tokens: ArraySlice<DateToken>
  private var seconds = 0

  init(_ tokens: ArraySlice<DateToken>) {
    self.tokens = tokens
  }

  /// Seconds from the midnight of that day in UTC; nil when there is no time.
  mutating func read() -> Int? {
    dropJoints()
    guard readClock() else { return nil }
    readHalf()
    return seconds - (readZone() ?? 0)
  }

  /// `T`, `at`, `um`, `,` between day and time.
  private mutating func dropJoints() {
    while let token = tokens.first {
      if case .number = token { return }
      if token == .mark(UInt8(ascii: "+")) { return }
      tokens.removeFirst()
    }
  }

  // 06:00:00, 6:00, 06:00:00.123, 06.00, 060000, 24:00
  private mutating func readClock() -> Bool {
    guard case .number(let first, let digits)? = tokens.popFirst() else { return false }
    if digits == 6 || digits == 4 {
      let clock = digits == 6 ? first : first * 100
      return set(hour: clock / 10_000, minute: clock / 100 % 100, second: clock % 100)
    }
    guard digits <= 2 else { return false }
    guard let minute = takePart() else { return set(hour: first, minute: 0, second: 0) }
    let second = takePart() ?? 0
    if let mark = tokens.first,
      mark == .mark(UInt8(ascii: ".")) || mark == .mark(UInt8(ascii: ",")),
      case .number? = tokens.dropFirst().first
    {
      tokens = tokens.dropFirst(2)
    }
    return set(hour: first, minute: minute, second: second)
  }

  /// 24:00 is the end of the day; a leap second is counted to the next minute.
  private mutating func set(hour: Int, minute: Int, second: Int) -> Bool {
    guard hour <= 24, minute < 60, second <= 60 else { return false }
    seconds = hour * 3600 + minute * 60 + second
    return seconds <= 86_400
  }

  private mutating func takePart() -> Int? {
    guard tokens.first == .mark(UInt8(ascii: ":")),
      case .number(let number, let digits)? = tokens.dropFirst().first, digits <= 2
    else { return nil }
    tokens = tokens.dropFirst(2)
    return number
  }

  /// `AM` or `p.m.`.
  private mutating func readHalf() {
    guard case .word(let word)? = tokens.first, let letter = word.first,
      letter == "a" || letter == "p"
    else { return }
    var rest = tokens.dropFirst()
    if word.count == 1 {
      guard rest.popFirst() == .mark(UInt8(ascii: ".")), rest.popFirst() == .word("m") else {
        return
      }
      if rest.first == .mark(UInt8(ascii: ".")) { rest.removeFirst() }
    } else if word != "am" && word != "pm" {
      return
    }
    tokens = rest
    if letter == "p" && seconds < 43_200 { seconds += 43_200 }
    if letter == "a" && seconds >= 43_200 && seconds < 46_800 { seconds -= 43_200 }
  }

  // +0200, +02:00, +2, -0500, GMT+2, EST
  private mutating func readZone() -> Int? {
    var named: Int?
    if case .word(let word)? = tokens.first, let offset = ZoneNames.offset(word) {
      tokens.removeFirst()
      named = offset
    }
    guard case .mark(let sign)? = tokens.first,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      case .number(let number, let digits)? = tokens.dropFirst().first
    else { return named }
    tokens = tokens.dropFirst(2)
    let minutes = digits <= 2 ? number * 60 + (takePart() ?? 0) : number / 100 * 60 + number % 100
    guard digits <= 4, minutes <= 18 * 60 else { return named }
    return (sign == UInt8(ascii: "-") ? -minutes : minutes) * 60
  }
}
