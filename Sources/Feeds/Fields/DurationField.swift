// SPDX-License-Identifier: MIT

/// The length of an episode as `itunes:duration` gives it.
enum DurationField {
  /// Seconds of `s`, `m:s` or `h:m:s`, any part of which may exceed 59; fractions are cut.
  ///
  /// - Returns: nil for anything else.
  static func seconds(_ text: String) -> Int? {
    let bytes = Array(text.utf8.drop { ASCII.isSpace($0) })
    let trimmed = bytes[..<(bytes.lastIndex { !ASCII.isSpace($0) }.map { $0 + 1 } ?? 0)]
    let parts = trimmed.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let last = parts.last, let tail = whole(last) else {
      return nil
    }
    var seconds = 0
    for part in parts.dropLast() {
      guard let number = number(part) else { return nil }
      seconds = (seconds + number) * 60
    }
    return seconds + tail
  }

  /// Digits, and perhaps a fraction, which is cut.
  private static func whole(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.prefix { ASCII.isDigit($0) }
    let fraction = text[digits.endIndex...]
    guard let first = fraction.first else { return number(digits) }
    guard first == UInt8(ascii: ".") || first == UInt8(ascii: ","),
      fraction.dropFirst().allSatisfy({ ASCII.isDigit($0) })
    else { return nil }
    return number(digits)
  }

  /// Eight digits at most: no episode lasts three years.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...8).contains(digits.count), digits.allSatisfy({ ASCII.isDigit($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
