// SPDX-License-Identifier: MIT

/// A moment in an episode as notes write it: `12:34`, `1:02:03`, `00:12:34.500`.
struct ClockTime: Equatable {
  var seconds: Int
  /// Where the text behind it begins.
  var end: Int

  /// Reads a time of two or three parts; minutes and seconds behind the first have two digits.
  init?(at start: Int, in bytes: [UInt8]) {
    var index = start
    var seconds = 0
    var parts = 0
    while parts < 3, let (value, next) = Self.number(at: index, in: bytes) {
      guard parts == 0 || (next - index == 2 && value < 60) else { return nil }
      seconds = seconds * 60 + value
      parts += 1
      index = next
      guard parts < 3, index + 1 < bytes.count, bytes[index] == UInt8(ascii: ":"),
        ASCII.isDigit(bytes[index + 1])
      else { break }
      index += 1
    }
    guard parts > 1 else { return nil }
    end = Self.endOfFraction(at: index, in: bytes)
    guard end == bytes.count || !ASCII.isLetter(bytes[end]) else { return nil }
    self.seconds = seconds
  }

  /// At most three digits.
  private static func number(at start: Int, in bytes: [UInt8]) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    while index < bytes.count, ASCII.isDigit(bytes[index]) {
      guard index - start < 3 else { return nil }
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    return index > start ? (value, index) : nil
  }

  private static func endOfFraction(at start: Int, in bytes: [UInt8]) -> Int {
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "."),
      ASCII.isDigit(bytes[start + 1])
    else { return start }
    return bytes[(start + 1)...].firstIndex { !ASCII.isDigit($0) } ?? bytes.count
  }
}
