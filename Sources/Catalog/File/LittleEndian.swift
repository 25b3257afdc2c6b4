// SPDX-License-Identifier: MIT

extension Array<UInt8> {
  /// Appends a number, least significant byte first.
  mutating func append(_ value: some FixedWidthInteger & UnsignedInteger) {
    unsafe Swift.withUnsafeBytes(of: value.littleEndian) { unsafe append(contentsOf: $0) }
  }

  /// - Precondition: the four bytes are there.
  func uint32(at offset: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(self[offset + $1]) << UInt32($1 * 8) }
  }

  /// - Precondition: the eight bytes are there.
  func uint64(at offset: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(self[offset + $1]) << UInt64($1 * 8) }
  }
}

extension RawSpan {
  /// Traps outside of the span, as array subscripts do.
  func uint32(at offset: Int) -> UInt32 {
    UInt32(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  func uint64(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Gives out 32-bit numbers one by one, with their indexes: these bytes taken as an array of them.
  ///
  /// Cost: no check for each of them.
  @inline(__always) func forEachUInt32(_ body: (_ index: Int, _ number: UInt32) -> Void) {
    unsafe withUnsafeBytes { bytes in
      for index in 0..<bytes.count / 4 {
        let number = unsafe bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)
        body(index, UInt32(littleEndian: number))
      }
    }
  }

  func byte(at offset: Int) -> UInt8 {
    unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }
}
