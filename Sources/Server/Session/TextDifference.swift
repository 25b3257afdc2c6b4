// SPDX-License-Identifier: MIT

/// The part of a replacement that really changes: clients that send whole documents change a letter.
struct TextDifference {
  let range: Range<Int>
  let text: ArraySlice<UInt8>

  /// Cost: one look at what is equal, eight bytes at a time.
  ///
  /// - Precondition: `range` lies in `old`.
  init(from old: [UInt8], in range: Range<Int>, to new: [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= old.count)
    (self.range, text) = unsafe old.withUnsafeBytes { bytes in
      let old = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
      let (prefix, suffix) = unsafe new.withUnsafeBytes { new in
        let prefix = unsafe Self.commonPrefix(old, new)
        return (prefix, unsafe Self.commonSuffix(old, new, behind: prefix))
      }
      return (
        range.lowerBound + prefix..<range.upperBound - suffix, new[prefix..<new.count - suffix]
      )
    }
  }

  private static func commonPrefix(
    _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer
  ) -> Int {
    let limit = min(old.count, new.count)
    var count = 0
    while count + 8 <= limit, unsafe word(old, count) == word(new, count) { count += 8 }
    while count < limit, unsafe old[count] == new[count] { count += 1 }
    return count
  }

  /// - Parameter prefix: how many bytes at the beginning are taken already.
  private static func commonSuffix(
    _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer, behind prefix: Int
  ) -> Int {
    let limit = min(old.count, new.count) - prefix
    var count = 0
    while count + 8 <= limit,
      unsafe word(old, old.count - count - 8) == word(new, new.count - count - 8)
    {
      count += 8
    }
    while count < limit, unsafe old[old.count - 1 - count] == new[new.count - 1 - count] {
      count += 1
    }
    return count
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}
