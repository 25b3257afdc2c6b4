// SPDX-License-Identifier: MIT

/// The checksum of an index's blocks: finds accidents, not forgeries.
///
/// The bytes are read as little-endian 64-bit words, the last padded with zeros; word number *n* goes
/// into lane *n* mod 4, so that the four multiplications overlap (protocol/index-format.md).
enum Checksum {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  static func of(_ bytes: [UInt8]) -> UInt64 {
    unsafe of(bytes.span.bytes)
  }

  static func of(_ bytes: RawSpan) -> UInt64 {
    let count = bytes.byteCount
    let whole = count & ~31
    var lanes = unsafe bytes.withUnsafeBytes { unsafe Self.lanes(of: $0, upTo: whole) }
    for (lane, offset) in stride(from: whole, to: count, by: 8).enumerated() {
      lanes[lane] = mixed(lanes[lane], tail(bytes, at: offset))
    }
    return (0..<4).reduce(UInt64(count)) { mixed($0, lanes[$1]) }
  }

  /// Each lane is a variable of its own: in an array or a vector they would wait for each other.
  @unsafe private static func lanes(
    of bytes: UnsafeRawBufferPointer, upTo end: Int
  ) -> SIMD4<UInt64> {
    var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    for offset in stride(from: 0, to: end, by: 32) {
      unsafe a = mixed(a, word(bytes, offset))
      unsafe b = mixed(b, word(bytes, offset + 8))
      unsafe c = mixed(c, word(bytes, offset + 16))
      unsafe d = mixed(d, word(bytes, offset + 24))
    }
    return SIMD4(a, b, c, d)
  }

  @unsafe @inline(__always) private static func word(
    _ bytes: UnsafeRawBufferPointer, _ offset: Int
  ) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always) private static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let product = (lane ^ word) &* factor
    return product ^ (product >> 32)
  }

  /// What is left behind an offset, eight bytes at most.
  private static func tail(_ bytes: RawSpan, at offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in offset..<min(offset + 8, bytes.byteCount) {
      let byte = unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
      word |= UInt64(byte) << UInt64((index - offset) * 8)
    }
    return word
  }
}
