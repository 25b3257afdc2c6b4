// SPDX-License-Identifier: MIT

/// Writes a record: fields in the wire format of Protocol Buffers, so that fields can be added and
/// any tool for that format can show one (protocol/index-format.md).
struct RecordEncoder {
  private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: how long the record will be, about.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Begins another record in the same memory.
  mutating func reset() { bytes.removeAll(keepingCapacity: true) }

  /// Fields that were encoded before.
  mutating func append(_ fields: [UInt8]) { bytes += fields }

  /// A number; absent when nil.
  mutating func number(_ field: UInt64, _ value: Int?) {
    guard let value else { return }
    bytes.appendVarint(field << 3)
    bytes.appendVarint(Self.zigzag(value))
  }

  /// A number that counts or measures; left out where no reader would take it.
  mutating func size(_ field: UInt64, _ value: Int?) {
    if let value, value.magnitude < RecordDecoder.sizeLimit { number(field, value) }
  }

  /// A text; absent when empty.
  mutating func text(_ field: UInt64, _ value: String) {
    if !value.isEmpty { presentText(field, value) }
  }

  /// A text that may be absent or empty, and the difference counts.
  mutating func text(_ field: UInt64, _ value: String?) {
    if let value { presentText(field, value) }
  }

  mutating func texts(_ field: UInt64, _ values: [String]) {
    for value in values { presentText(field, value) }
  }

  mutating func message(_ field: UInt64, _ write: (inout RecordEncoder) -> Void) {
    var inner = RecordEncoder()
    write(&inner)
    data(field, inner.bytes)
  }

  /// Bytes of any meaning.
  mutating func data(_ field: UInt64, _ value: [UInt8]) {
    bytes.appendVarint(field << 3 | 2)
    bytes.appendVarint(UInt64(value.count))
    bytes += value
  }

  /// Entity indexes and the like, packed.
  mutating func packed(_ field: UInt64, _ values: some Sequence<UInt32>) {
    var inner: [UInt8] = []
    for value in values { inner.appendVarint(UInt64(value)) }
    if !inner.isEmpty { data(field, inner) }
  }

  private mutating func presentText(_ field: UInt64, _ value: String) {
    bytes.appendVarint(field << 3 | 2)
    bytes.appendVarint(UInt64(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  private static func zigzag(_ value: Int) -> UInt64 {
    UInt64(bitPattern: Int64((value << 1) ^ (value >> 63)))
  }
}

extension Array<UInt8> {
  /// Seven bits a byte, the least significant first, the top bit set on all but the last (LEB128).
  mutating func appendVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}
