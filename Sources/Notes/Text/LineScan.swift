// SPDX-License-Identifier: MIT

/// Walks a text from one line start to the next.
struct LineScan {
  /// What is known of a line besides where it begins.
  struct Shape: Hashable, Sendable {
    /// Whether it holds anything but ASCII, a byte-order mark not counted.
    var isWide: Bool
    /// Of LF and CR 1, of CRLF 2, of the last line 0.
    var breakLength: Int8
  }

  private let bytes: [UInt8]
  private var position: Int
  /// That of the line just passed.
  private(set) var shape = Shape(isWide: false, breakLength: 0)

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    position = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }

  /// The offset behind the next line break; nil when the text ends first.
  ///
  /// Cost: eight bytes at a time.
  mutating func nextStart() -> Int? {
    var high: UInt64 = 0
    let first = lineBreak(from: position, &high)
    guard first < bytes.count else {
      position = first
      shape = Shape(isWide: high != 0, breakLength: 0)
      return nil
    }
    let isPair =
      bytes[first] == UInt8(ascii: "\r") && first + 1 < bytes.count
      && bytes[first + 1] == UInt8(ascii: "\n")
    position = first + (isPair ? 2 : 1)
    shape = Shape(isWide: high != 0, breakLength: isPair ? 2 : 1)
    return position
  }

  /// Where the next LF or CR stands, else the end; `high` is not zero when other than ASCII is before it.
  private func lineBreak(from start: Int, _ high: inout UInt64) -> Int {
    let text = unsafe bytes.span.bytes
    var offset = start
    while offset + 8 <= text.byteCount {
      let word = UInt64(
        littleEndian: unsafe text.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let breaks =
        Self.places(of: UInt8(ascii: "\n"), in: word)
        | Self.places(of: UInt8(ascii: "\r"), in: word)
      if breaks != 0 {
        let count = breaks.trailingZeroBitCount / 8
        high |= word & Self.highBits & ~(UInt64.max << UInt64(count * 8))
        return offset + count
      }
      high |= word & Self.highBits
      offset += 8
    }
    while offset < bytes.count, !bytes[offset].isLineBreak {
      high |= UInt64(bytes[offset] & 0x80)
      offset += 1
    }
    return offset
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Of eight bytes, the highest bit of those equal to `byte`; behind the first of these perhaps of
  /// others too.
  private static func places(of byte: UInt8, in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let differences = word ^ (ones &* UInt64(byte))
    return (differences &- ones) & ~differences & highBits
  }
}
