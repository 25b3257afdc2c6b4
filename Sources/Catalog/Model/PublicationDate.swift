// SPDX-License-Identifier: MIT

/// When an episode was published: a day, or a moment in UTC, as exactly as its source says.
package struct PublicationDate: Equatable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z; of a day, its midnight.
  package let seconds: Int64
  /// Whether the source gave a time of day.
  package let hasTime: Bool

  package init(seconds: Int64, hasTime: Bool) {
    self.seconds = seconds
    self.hasTime = hasTime
  }

  /// A day of the proleptic Gregorian calendar; nil when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...9999).contains(year),
      (1...Self.daysIn(month: month, year: year)).contains(day)
    else { return nil }
    self.init(seconds: Int64(Self.days(year, month, day)) * 86_400, hasTime: false)
  }

  /// `2019-11-08` or `2019-11-08T06:00:00Z`; other forms are nil.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 || (bytes.count == 20 && bytes[10] == 0x54 && bytes[19] == 0x5A),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10]), bytes[4] == 0x2D, bytes[7] == 0x2D,
      let date = PublicationDate(year: year, month: month, day: day)
    else { return nil }
    guard bytes.count == 20 else {
      self = date
      return
    }
    guard let hour = Self.number(bytes[11..<13]), let minute = Self.number(bytes[14..<16]),
      let second = Self.number(bytes[17..<19]), hour < 24, minute < 60, second < 61,
      bytes[13] == 0x3A, bytes[16] == 0x3A
    else { return nil }
    self.init(seconds: date.seconds + Int64(hour * 3600 + minute * 60 + second), hasTime: true)
  }

  /// Days since 1970-01-01.
  package var dayNumber: Int64 { (seconds - Self.remainder(seconds)) / 86_400 }

  /// `2019-11-08`.
  package var day: String {
    let (year, month, day) = Self.civil(Int(dayNumber))
    guard (0...9999).contains(year) else {
      return "\(year)-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }
    let dash = UInt8(ascii: "-")
    // In every line of every list, so no text is made on the way.
    let bytes = [
      Self.digit(year / 1000), Self.digit(year / 100), Self.digit(year / 10), Self.digit(year),
      dash, Self.digit(month / 10), Self.digit(month), dash, Self.digit(day / 10), Self.digit(day),
    ]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `2019-11-08`, or `2019-11-08T06:00:00Z` where the time is known (RFC 3339).
  package var iso: String {
    guard hasTime else { return day }
    let time = Int(Self.remainder(seconds))
    let (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60)
    let bytes = [
      UInt8(ascii: "T"), Self.digit(hour / 10), Self.digit(hour), UInt8(ascii: ":"),
      Self.digit(minute / 10), Self.digit(minute), UInt8(ascii: ":"), Self.digit(second / 10),
      Self.digit(second), UInt8(ascii: "Z"),
    ]
    return day + String(decoding: bytes, as: UTF8.self)
  }

  package static func < (left: PublicationDate, right: PublicationDate) -> Bool {
    left.seconds < right.seconds
  }

  private static func remainder(_ seconds: Int64) -> Int64 {
    let rest = seconds % 86_400
    return rest < 0 ? rest + 86_400 : rest
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy { $0 &- 0x30 < 10 } ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
  }

  /// The last digit of a number.
  private static func digit(_ number: Int) -> UInt8 {
    UInt8(ascii: "0") + UInt8(number % 10)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  private static func daysIn(month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  // Days since 1970-01-01, counting years from March so that leap days come last.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}
