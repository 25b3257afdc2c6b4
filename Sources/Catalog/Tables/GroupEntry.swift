// SPDX-License-Identifier: MIT

/// One string of a group of `SortedStrings` as it is stored; nil for what the bytes cannot hold.
struct GroupEntry {
  /// How many bytes it begins with of the string before.
  let shared: Int
  /// Where its other bytes stand.
  let rest: Range<Int>

  /// - Parameters:
  ///   - length: of the string before.
  ///   - isCut: whether bytes behind those at hand are no damage.
  init?(_ span: RawSpan, _ position: inout Int, after length: Int, isCut: Bool = false) {
    guard let shared = Self.varint(span, &position), shared <= length,
      let count = Self.varint(span, &position), isCut || count <= span.byteCount - position
    else { return nil }
    self.shared = shared
    rest = position..<position + min(count, span.byteCount - position)
    position = rest.upperBound
  }

  private static func varint(_ span: RawSpan, _ position: inout Int) -> Int? {
    var value = 0
    for shift in stride(from: 0, to: 35, by: 7) where position < span.byteCount {
      let byte = span.byte(at: position)
      position += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    return nil
  }
}
