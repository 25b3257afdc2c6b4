// SPDX-License-Identifier: MIT

/// Eight bytes of a text, looked at together; what lies behind the end is zeros.
///
/// A mask has the highest bit of each byte that is meant, the first byte being the lowest.
struct EightBytes {
  private let bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  init(at offset: Int, in text: Span<UInt8>) {
    if offset + 8 <= text.count {
      let bytes = unsafe text.bytes
      bits = UInt64(
        littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    } else {
      var bits: UInt64 = 0
      for index in (offset..<text.count).reversed() { bits = bits << 8 | UInt64(text[index]) }
      self.bits = bits
    }
  }

  /// The letters of ASCII.
  @inline(__always)
  var letters: UInt64 { Self.within(0x61, 0x7A, bits | Self.ones &* 0x20) & ~bits }

  /// The capitals of ASCII.
  @inline(__always)
  var capitals: UInt64 { Self.within(0x41, 0x5A, bits) & ~bits }

  /// What is not ASCII.
  @inline(__always)
  var wide: UInt64 { bits & Self.highBits }

  /// How many bytes from the first on are in a mask.
  @inline(__always)
  static func leading(_ mask: UInt64) -> Int { (mask ^ highBits).trailingZeroBitCount / 8 }

  /// The first bytes, `count` of them, the rest being zeros.
  @inline(__always)
  func first(_ count: Int) -> UInt64 { bits & ~(UInt64.max << UInt64(count * 8)) }

  /// The first `count` bytes, letters in lower case, as a number whose lowest byte is the last of
  /// them.
  ///
  /// - Precondition: `count` is 1 to 8.
  @inline(__always)
  func lowercased(_ count: Int) -> UInt64 {
    (bits | Self.ones &* 0x20).byteSwapped &>> UInt64(64 - count * 8)
  }

  /// The bytes between two of ASCII, these included; of others, what their lower seven bits say.
  @inline(__always)
  private static func within(_ first: UInt64, _ last: UInt64, _ bits: UInt64) -> UInt64 {
    let low = bits & ~highBits
    return (low &+ ones &* (0x80 - first)) & ~(low &+ ones &* (0x7F - last)) & highBits
  }
}
