// SPDX-License-Identifier: MIT

/// What most text is made of: small letters of ASCII and white space.
///
/// No mark of Markdown is among it, and nothing that a name begins with, so it is passed over.
package enum PlainRun {
  /// Where a run that begins at `start` ends: at the first byte of `!` to `` ` `` or beyond ASCII, else
  /// at `end`.
  ///
  /// Cost: eight bytes at a time.
  ///
  /// - Precondition: `start...end` lies within the bytes.
  package static func end(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
    let text = unsafe bytes.span.bytes
    precondition(end <= text.byteCount)
    var offset = start
    while offset + 8 <= end {
      let word = UInt64(
        littleEndian: unsafe text.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let others = others(in: word)
      if others != 0 { return offset + others.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < end, others(in: UInt64(bytes[offset])) & 0x80 == 0 { offset += 1 }
    return offset
  }

  /// Of eight bytes, the highest bit of those that are not plain.
  private static func others(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = word & (ones &* 0x7F)
    let isBehindSpace = low &+ (ones &* (0x80 - 0x21))
    let isSmall = low &+ (ones &* (0x80 - 0x61))
    return (isBehindSpace & ~isSmall | word) & (ones &* 0x80)
  }
}
