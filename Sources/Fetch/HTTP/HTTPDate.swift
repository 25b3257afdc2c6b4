// SPDX-License-Identifier: MIT

/// Reads the three forms of a date in HTTP (RFC 9110, 5.6.7).
///
///     Sun, 06 Nov 1994 08:49:37 GMT
///     Sunday, 06-Nov-94 08:49:37 GMT
///     Sun Nov  6 08:49:37 1994
enum HTTPDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// - Returns: seconds since 1970, or nil for anything else.
  static func seconds(_ text: String) -> Int? {
    guard text.utf8.count <= 64 else { return nil }
    let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "-" }
    // In all three the day is the first number and the year the second.
    let numbers = words.compactMap { Int($0) }
    guard let month = words.lazy.compactMap({ months.firstIndex(of: String($0)) }).first,
      let clock = words.first(where: { $0.contains(":") }), let time = time(clock),
      numbers.count == 2, (1...31).contains(numbers[0]), let year = year(numbers[1])
    else { return nil }
    return days(year: year, month: month + 1, day: numbers[0]) * 86_400 + time
  }

  /// Two digits are of the century that is nearest to 2020.
  private static func year(_ number: Int) -> Int? {
    switch number {
    case 0..<70: 2000 + number
    case 70..<100: 1900 + number
    case 1970..<10_000: number
    default: nil
    }
  }

  private static func time(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard parts.count == 3, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]),
      (0...60).contains(parts[2])
    else { return nil }
    return parts[0] * 3600 + parts[1] * 60 + parts[2]
  }

  /// Days since 1970-01-01 in the Gregorian calendar, years counted from March.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month > 2 ? year : year - 1
    let monthDays = ((month + 9) % 12 * 153 + 2) / 5
    return year * 365 + year / 4 - year / 100 + year / 400 + monthDays + day - 719_469
  }
}
