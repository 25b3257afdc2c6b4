// SPDX-License-Identifier: MIT

/// A place among sorted strings: before or behind those that have to do with some wanted bytes.
enum StringEdge {
  /// Before the first that is not below them.
  case before
  /// Behind those equal to them.
  case behindEqual
  /// Behind those that begin with them.
  case behindPrefixed

  /// Compares the bytes of a string with the wanted ones.
  ///
  /// - Parameters:
  ///   - range: where the string's bytes lie that are not known to agree.
  ///   - offset: how many are.
  /// - Returns: whether the string is before the edge, and how many of the wanted bytes begin it.
  func compare(
    _ span: RawSpan, _ range: Range<Int>, to wanted: [UInt8], from offset: Int = 0
  ) -> (isBelow: Bool, agreed: Int) {
    var agreed = offset
    for position in range {
      guard agreed < wanted.count else { return (self == .behindPrefixed, agreed) }
      let byte = span.byte(at: position)
      if byte != wanted[agreed] { return (byte < wanted[agreed], agreed) }
      agreed += 1
    }
    return (agreed < wanted.count || self != .before, agreed)
  }
}
