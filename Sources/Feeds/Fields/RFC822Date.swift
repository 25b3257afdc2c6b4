// SPDX-License-Identifier: MIT

internal import Catalog

/// The one shape that nearly all dates of feeds have, read without detours:
/// `Fri, 08 Nov 2019 06:00:00 +0000`.
enum RFC822Date {
  /// Nil for everything else, which may still be a date.
  static func read(_ text: String) -> PublicationDate? {
    let bytes = Array(text.utf8.prefix(32))
    guard bytes.count == 29 || bytes.count == 31, bytes[3] == UInt8(ascii: ","),
      bytes[4] == 0x20, bytes[7] == 0x20, bytes[11] == 0x20, bytes[16] == 0x20,
      bytes[19] == UInt8(ascii: ":"), bytes[22] == UInt8(ascii: ":"), bytes[25] == 0x20,
      let day = digits(bytes, 5, 2), let month = month(bytes), let year = digits(bytes, 12, 4),
      let hour = digits(bytes, 17, 2), let minute = digits(bytes, 20, 2),
      let second = digits(bytes, 23, 2), hour < 24, minute < 60, second < 60, year >= 1000,
      let offset = offset(bytes), let date = PublicationDate(year: year, month: month, day: day)
    else { return nil }
    let time = hour * 3600 + minute * 60 + second - offset
    return PublicationDate(seconds: date.seconds + Int64(time), hasTime: true)
  }

  private static func digits(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for index in start..<(start + count) {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  private static func month(_ bytes: [UInt8]) -> Int? {
    let letters = bytes[8...10].map { ASCII.lowercased($0) }
    return MonthNames.month(String(decoding: letters, as: UTF8.self))
  }

  /// Seconds east of Greenwich, of `+0000` and `GMT`.
  private static func offset(_ bytes: [UInt8]) -> Int? {
    let sign = bytes[26]
    if bytes.count == 29, sign == UInt8(ascii: "G"), bytes[27] == UInt8(ascii: "M"),
      bytes[28] == UInt8(ascii: "T")
    {
      return 0
    }
    guard bytes.count == 31, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let hours = digits(bytes, 27, 2), let minutes = digits(bytes, 29, 2), hours <= 18
    else { return nil }
    let offset = (hours * 60 + minutes) * 60
    return sign == UInt8(ascii: "-") ? -offset : offset
  }
}
