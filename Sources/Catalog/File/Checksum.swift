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
    var lanes = SIMD4<UInt64>(1, 2, 3, 4)
    var offset = 0
    while offset + 32 <= count {
      for lane in 0..<4 {
        let word = unsafe bytes.unsafeLoadUnaligned(
          fromByteOffset: offset + lane * 8, as: UInt64.self)
        lanes[lane] = mixed(lanes[lane], UInt64(littleEndian: word))
      }
      offset += 32
    }
    for lane in 0..<4 where offset + lane * 8 < count {
      lanes[lane] = mixed(lanes[lane], tail(bytes, at: offset + lane * 8))
    }
    return (0..<4).reduce(UInt64(count)) { mixed($0, lanes[$1]) }
  }

  private static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let product = (lane ^ word) &* factor
    return product ^ (product >> 32)
  }

  private static func tail(_ bytes: RawSpan, at offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in offset..<min(offset + 8, bytes.byteCount) {
      let byte = unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
      word |= UInt64(byte) << UInt64((index - offset) * 8)
    }
    return word
  }
}
