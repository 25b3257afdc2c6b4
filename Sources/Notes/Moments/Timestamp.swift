// SPDX-License-Identifier: MIT

/// A time of an episode as it is written: `12:34`, `1:02:03`, `754`.
package enum Timestamp {
  /// `12:34`, from an hour on `1:02:03`.
  package static func text(seconds: Int) -> String {
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let tail = ":\(padded(seconds % 60))"
    return hours > 0 ? "\(hours):\(padded(minutes))\(tail)" : "\(minutes)\(tail)"
  }

  /// The time that begins at an offset and is not part of a longer word or number.
  ///
  /// Fields behind a colon have two digits below 60; a fraction (`12:34.5`) belongs to it and counts
  /// nothing. A number without a colon is seconds, where these are allowed.
  static func read(
    _ bytes: [UInt8], at start: Int, end: Int, allowsSeconds: Bool
  ) -> Moment? {
    var offset = start
    guard var total = number(bytes, &offset, end, digits: 1...6) else { return nil }
    var fields = 1
    while fields < 3, offset < end, bytes[offset] == UInt8(ascii: ":") {
      var behind = offset + 1
      guard let field = number(bytes, &behind, end, digits: 2...2), field < 60 else { break }
      total = total * 60 + field
      offset = behind
      fields += 1
    }
    guard fields > 1 || allowsSeconds else { return nil }
    skipFraction(bytes, &offset, end)
    guard offset == end || !goesOn(bytes, offset, end) else { return nil }
    return Moment(seconds: total, range: start..<offset)
  }

  private static func number(
    _ bytes: [UInt8], _ offset: inout Int, _ end: Int, digits: ClosedRange<Int>
  ) -> Int? {
    let found = bytes[offset..<max(offset, end)].prefix(digits.upperBound).prefix(while: \.isDigit)
    guard found.count >= digits.lowerBound else { return nil }
    offset = found.endIndex
    return found.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func skipFraction(_ bytes: [UInt8], _ offset: inout Int, _ end: Int) {
    guard offset + 1 < end, bytes[offset] == UInt8(ascii: "."), bytes[offset + 1].isDigit else {
      return
    }
    offset = bytes[offset + 1..<end].firstIndex { !$0.isDigit } ?? end
  }

  /// Whether what stands behind a time makes something else of it: `12:34pm`, `12:345`, `1:2`.
  private static func goesOn(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Bool {
    let byte = bytes[offset]
    if byte == UInt8(ascii: ":") { return offset + 1 < end && bytes[offset + 1].isDigit }
    return byte.isDigit || byte.isASCIILetter || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
