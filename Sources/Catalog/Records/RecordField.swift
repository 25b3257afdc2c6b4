// SPDX-License-Identifier: MIT

/// One field of a record that is read where it lies in the file, for the few that every list needs.
struct RecordField {
  let number: UInt64
  /// Of a number, as it was encoded.
  private let value: UInt64
  /// Where the content of anything else lies.
  let content: Range<Int>?

  /// Reads the field at a position and moves behind it.
  ///
  /// - Returns: nil for what the bytes cannot hold.
  init?(_ record: RawSpan, at position: inout Int) {
    guard let tag = Self.varint(record, &position), let value = Self.varint(record, &position)
    else { return nil }
    number = tag >> 3
    self.value = value
    switch tag & 7 {
    case 0: content = nil
    case 2:
      guard value <= UInt64(record.byteCount - position) else { return nil }
      content = position..<position + Int(value)
      position += Int(value)
    default: return nil
    }
  }

  /// The number; nil where the field is none.
  var integer: Int? {
    guard content == nil else { return nil }
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
  }

  /// The text; nil where the field is a number.
  func text(in record: RawSpan) -> String? {
    guard let content else { return nil }
    return unsafe record.withUnsafeBytes { bytes in
      unsafe String(decoding: bytes[content], as: UTF8.self)
    }
  }

  /// The first of packed numbers; nil where there is none.
  func firstPacked(in record: RawSpan) -> UInt64? {
    guard let content, !content.isEmpty else { return nil }
    var position = content.lowerBound
    return Self.varint(record, &position)
  }

  private static func varint(_ record: RawSpan, _ position: inout Int) -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < record.byteCount, shift < 64 {
      let byte = record.byte(at: position)
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }
}
