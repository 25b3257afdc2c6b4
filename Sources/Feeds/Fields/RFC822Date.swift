// SPDX-License-Identifier: MIT

internal import Catalog

/// The one shape that nearly all dates of feeds have, read without detours:
/// `Fri, 08 Nov 2019 06:00:00 +0000`.
enum RFC822Date {
  /// Nil for everything else, which may still be a date.
  static func read(_ text: String) -> PublicationDate? {
    let bytes = text.utf8.span
    guard bytes.count > 22 else { return nil }
    // The weekday may be left out, and so may the zero before a single digit.
    let start = bytes[3] == UInt8(ascii: ",") && bytes[4] == 0x20 ? 5 : 0
    let end = bytes[start + 1] == 0x20 ? start + 1 : start + 2
    let count = bytes.count - end
    guard count == 22 || count == 24, let day = number(bytes, start..<end) else { return nil }
    return read(day: day, bytes.extracting(end...))
  }

  /// - Parameter bytes: what stands behind the day.
  private static func read(day: Int, _ bytes: Span<UInt8>) -> PublicationDate? {
    guard bytes[0] == 0x20, bytes[4] == 0x20, bytes[9] == 0x20,
      bytes[12] == UInt8(ascii: ":"), bytes[15] == UInt8(ascii: ":"), bytes[18] == 0x20,
      let month = month(bytes), let year = number(bytes, 5..<9),
      let hour = number(bytes, 10..<12), let minute = number(bytes, 13..<15),
      let second = number(bytes, 16..<18), hour < 24, minute < 60, second < 60, year >= 1000,
      let offset = offset(bytes), let date = PublicationDate(year: year, month: month, day: day)
    else { return nil }
    let time = hour * 3600 + minute * 60 + second - offset
    return PublicationDate(seconds: date.seconds + Int64(time), hasTime: true)
  }

  private static func number(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Int? {
    var value = 0
    for index in place {
      guard ASCII.isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] &- 0x30)
    }
    return value
  }

  private static func month(_ bytes: Span<UInt8>) -> Int? {
    let letters = [bytes[1], bytes[2], bytes[3]].map { ASCII.lowercased($0) }
    let key = letters.reduce(0) { $0 << 8 | UInt32($1) }
    if let index = months.firstIndex(of: key) { return index + 1 }
    return MonthNames.month(String(decoding: letters, as: UTF8.self))
  }

  /// The first three letters of the months in English, as numbers.
  private static let months = "jan feb mar apr may jun jul aug sep oct nov dec"
    .split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  /// Seconds east of Greenwich, of `+0000` and `GMT`.
  private static func offset(_ bytes: Span<UInt8>) -> Int? {
    let sign = bytes[19]
    if bytes.count == 22 {
      let isGreenwich =
        sign == UInt8(ascii: "G") && bytes[20] == UInt8(ascii: "M")
        && bytes[21] == UInt8(ascii: "T")
      return isGreenwich ? 0 : nil
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let hours = number(bytes, 20..<22), let minutes = number(bytes, 22..<24), hours <= 18
    else { return nil }
    let offset = (hours * 60 + minutes) * 60
    return sign == UInt8(ascii: "-") ? -offset : offset
  }
}
