// SPDX-License-Identifier: MIT

internal import Catalog

/// The one shape that nearly all dates of feeds have, read without detours:
/// `Fri, 08 Nov 2019 06:00:00 +0000`.
enum RFC822Date {
  /// Nil for everything else, which may still be a date.
  static func read(_ text: String) -> PublicationDate? {
    let bytes = text.utf8.span
    // The weekday may be left out.
    let start = bytes.count > 4 && bytes[3] == UInt8(ascii: ",") && bytes[4] == 0x20 ? 5 : 0
    let count = bytes.count - start
    guard count == 24 || count == 26 else { return nil }
    return read(bytes.extracting(start...))
  }

  private static func read(_ bytes: Span<UInt8>) -> PublicationDate? {
    guard bytes[2] == 0x20, bytes[6] == 0x20, bytes[11] == 0x20,
      bytes[14] == UInt8(ascii: ":"), bytes[17] == UInt8(ascii: ":"), bytes[20] == 0x20,
      let day = number(bytes, 0..<2), let month = month(bytes),
      let year = number(bytes, 7..<11), let hour = number(bytes, 12..<14),
      let minute = number(bytes, 15..<17), let second = number(bytes, 18..<20),
      hour < 24, minute < 60, second < 60, year >= 1000, let offset = offset(bytes),
      let date = PublicationDate(year: year, month: month, day: day)
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
    let letters = [bytes[3], bytes[4], bytes[5]].map { ASCII.lowercased($0) }
    let key = letters.reduce(0) { $0 << 8 | UInt32($1) }
    if let index = months.firstIndex(of: key) { return index + 1 }
    return MonthNames.month(String(decoding: letters, as: UTF8.self))
  }

  /// The first three letters of the months in English, as numbers.
  private static let months = "jan feb mar apr may jun jul aug sep oct nov dec"
    .split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  /// Seconds east of Greenwich, of `+0000` and `GMT`.
  private static func offset(_ bytes: Span<UInt8>) -> Int? {
    let sign = bytes[21]
    if bytes.count == 24 {
      let isGreenwich =
        sign == UInt8(ascii: "G") && bytes[22] == UInt8(ascii: "M")
        && bytes[23] == UInt8(ascii: "T")
      return isGreenwich ? 0 : nil
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let hours = number(bytes, 22..<24), let minutes = number(bytes, 24..<26), hours <= 18
    else { return nil }
    let offset = (hours * 60 + minutes) * 60
    return sign == UInt8(ascii: "-") ? -offset : offset
  }
}
