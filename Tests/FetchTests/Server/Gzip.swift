// SPDX-License-Identifier: MIT

/// Gzip files made by hand (RFC 1951, RFC 1952).
enum Gzip {
  private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

  /// Bytes as one stored block, at most 65,535 of them.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let length = UInt16(bytes.count)
    return head + [1] + little(length) + little(~length) + bytes + little(crc(bytes))
      + little(UInt32(bytes.count))
  }

  /// What grows into about `megabytes` of one byte, 158 times its size; without a trailer, for
  /// nobody should ever come so far.
  static func bomb(megabytes: Int) -> [UInt8] {
    var bits = BitWriter()
    // A last block of fixed codes, and the literal byte 0 (code 00110000).
    bits.put(1, count: 1)
    bits.put(1, count: 2)
    bits.putCode(0b0011_0000, count: 8)
    for _ in 0..<(megabytes << 20) / 258 {
      // Length 258 (symbol 285, code 11000101), distance 1 (code 00000).
      bits.putCode(0b1100_0101, count: 8)
      bits.putCode(0, count: 5)
    }
    bits.putCode(0, count: 7)
    return head + bits.bytes
  }

  private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = .max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    mutating func put(_ bits: Int, count: Int) {
      for index in 0..<count { put(bit: (bits >> index) & 1) }
    }

    /// Huffman codes begin with their most significant bit.
    mutating func putCode(_ code: Int, count: Int) {
      for index in (0..<count).reversed() { put(bit: (code >> index) & 1) }
    }

    private mutating func put(bit: Int) {
      if used == 8 {
        bytes.append(0)
        used = 0
      }
      bytes[bytes.count - 1] |= UInt8(bit << used)
      used += 1
    }
  }
}
