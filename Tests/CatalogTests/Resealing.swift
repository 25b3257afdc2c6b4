// SPDX-License-Identifier: MIT

/// Gives changed bytes right checksums, by the description in protocol/index-format.md alone.
enum Resealing {
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let table = Int(word(bytes, 24))
    var checksums: [UInt8] = []
    for start in stride(from: 4_096, to: table, by: 4_096) {
      checksums += littleEndian(checksum(Array(bytes[start..<min(start + 4_096, table)])))
    }
    var summary: [UInt8] = []
    for start in stride(from: 0, to: checksums.count, by: 4_096) {
      let block = checksums[start..<min(start + 4_096, checksums.count)]
      summary += littleEndian(checksum(Array(block)))
    }
    bytes.replaceSubrange(table..., with: checksums + summary)
    bytes.replaceSubrange(40..<48, with: [UInt8](repeating: 0, count: 8))
    bytes.replaceSubrange(32..<40, with: littleEndian(checksum(summary)))
    bytes.replaceSubrange(4_088..<4_096, with: littleEndian(checksum(Array(bytes[..<4_088]))))
    return bytes
  }

  static func checksum(_ bytes: [UInt8]) -> UInt64 {
    var lanes: [UInt64] = [1, 2, 3, 4]
    for (number, start) in stride(from: 0, to: bytes.count, by: 8).enumerated() {
      lanes[number % 4] = mixed(lanes[number % 4], word(bytes, start))
    }
    return lanes.reduce(UInt64(bytes.count), mixed)
  }

  private static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let product = (lane ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  private static func word(_ bytes: [UInt8], _ start: Int) -> UInt64 {
    bytes[start..<min(start + 8, bytes.count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func littleEndian(_ value: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
  }
}
