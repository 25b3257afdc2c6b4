// SPDX-License-Identifier: MIT

internal import Naming

/// Counts columns on lines that are not plain ASCII.
///
/// An ill-formed byte counts as the replacement character it is shown as: one unit of any kind but UTF-8.
enum Columns {
  /// The offset of the character that holds a column; the end of the line beyond it.
  static func offset(
    of column: Int, unit: ColumnUnit, line: Range<Int>, in bytes: [UInt8]
  ) -> Int {
    var remaining = column
    var offset = line.lowerBound
    while offset < line.upperBound {
      let (scalar, length) = UTF8Decoding.scalar(at: offset, in: bytes, end: line.upperBound)
      remaining -= width(scalar, length, unit)
      if remaining < 0 { return offset }
      offset += length
      if remaining == 0 { return offset }
    }
    return line.upperBound
  }

  /// How many columns a part of a line is wide.
  static func count(_ range: Range<Int>, unit: ColumnUnit, in bytes: [UInt8]) -> Int {
    if unit == .utf8 { return range.count }
    var columns = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Decoding.scalar(at: offset, in: bytes, end: range.upperBound)
      columns += width(scalar, length, unit)
      offset += length
    }
    return columns
  }

  private static func width(_ scalar: Unicode.Scalar, _ length: Int, _ unit: ColumnUnit) -> Int {
    switch unit {
    case .utf8: length
    case .utf16: scalar.value > 0xFFFF ? 2 : 1
    case .utf32: 1
    }
  }
}
