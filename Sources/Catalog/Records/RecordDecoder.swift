// SPDX-License-Identifier: MIT

/// What a record's bytes cannot be.
struct RecordDamage: Error {}

/// Reads a record field by field; every length is checked, unknown fields are passed over.
struct RecordDecoder {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  /// A field: its number, and its value in the shape it was written.
  struct Field {
    let number: UInt64
    fileprivate let value: UInt64
    fileprivate let content: Range<Int>?
  }

  init(_ bytes: [UInt8]) {
    self.init(bytes, bytes.indices)
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next field; nil at the end.
  mutating func next() throws(RecordDamage) -> Field? {
    guard position < end else { return nil }
    let tag = try varint()
    let value = try varint()
    switch tag & 7 {
    case 0:
      return Field(number: tag >> 3, value: value, content: nil)
    case 2:
      guard value <= UInt64(end - position) else { throw RecordDamage() }
      let content = position..<position + Int(value)
      position = content.upperBound
      return Field(number: tag >> 3, value: 0, content: content)
    default:
      throw RecordDamage()
    }
  }

  func number(_ field: Field) throws(RecordDamage) -> Int {
    guard field.content == nil else { throw RecordDamage() }
    return Int(truncatingIfNeeded: field.value >> 1) ^ -Int(truncatingIfNeeded: field.value & 1)
  }

  /// What counts and measures stays below, so that sums of it cannot overflow.
  static let sizeLimit: UInt = 1 << 40

  /// A number that counts or measures.
  func size(_ field: Field) throws(RecordDamage) -> Int {
    let value = try number(field)
    guard value.magnitude < Self.sizeLimit else { throw RecordDamage() }
    return value
  }

  func text(_ field: Field) throws(RecordDamage) -> String {
    guard let content = field.content else { throw RecordDamage() }
    return String(decoding: bytes[content], as: UTF8.self)
  }

  func message(_ field: Field) throws(RecordDamage) -> RecordDecoder {
    guard let content = field.content else { throw RecordDamage() }
    return RecordDecoder(bytes, content)
  }

  /// The numbers that `RecordEncoder.packed` wrote.
  func packed(_ field: Field) throws(RecordDamage) -> [UInt32] {
    var inner = try message(field)
    var values: [UInt32] = []
    while inner.position < inner.end {
      guard let value = UInt32(exactly: try inner.varint()) else { throw RecordDamage() }
      values.append(value)
    }
    return values
  }

  private mutating func varint() throws(RecordDamage) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < end, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw RecordDamage()
  }
}
