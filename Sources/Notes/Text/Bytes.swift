// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isLineBreak: Bool { self == 0x0A || self == 0x0D }
  var isSpace: Bool { isBlank || isLineBreak }
  var isDigit: Bool { self &- 0x30 < 10 }
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isASCIIUppercase: Bool { self &- 0x41 < 26 }
  /// What a backslash can escape (CommonMark 2.4).
  var isASCIIPunctuation: Bool {
    self > 0x20 && self < 0x7F && !isDigit && !isASCIILetter
  }
}

extension [UInt8] {
  /// Where `needle` first stands within a part of the bytes.
  func firstRange(of needle: StaticString, in range: Range<Int>) -> Range<Int>? {
    let count = needle.utf8CodeUnitCount
    guard range.count >= count else { return nil }
    for start in range.lowerBound...range.upperBound - count
    where hasPrefix(needle, at: start, end: range.upperBound) {
      return start..<start + count
    }
    return nil
  }

  /// Whether `prefix` stands at an offset and ends before `end`.
  func hasPrefix(_ prefix: StaticString, at start: Int, end: Int) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard start >= 0, start + count <= end else { return false }
    return prefix.withUTF8Buffer { buffer in
      for index in 0..<count where unsafe self[start + index] != buffer[index] { return false }
      return true
    }
  }

  /// The word of ASCII letters, digits and dashes at an offset, in lower case.
  func tagName(at start: Int, end: Int) -> String {
    let word = self[start..<Swift.max(start, end)].prefix {
      $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-")
    }
    return String(decoding: word, as: UTF8.self).lowercased()
  }
}

extension ArraySlice<UInt8> {
  /// Whether these bytes come before others, as `lexicographicallyPrecedes`, many at a time.
  func isBefore(_ other: ArraySlice<UInt8>) -> Bool {
    let shared = Swift.min(count, other.count)
    if shared == 0 { return count < other.count }
    let order = unsafe withUnsafeBytes { one in
      unsafe other.withUnsafeBytes { other in
        guard let one = one.baseAddress, let other = other.baseAddress else {
          return Int32(0)
        }
        return unsafe memcmp(one, other, shared)
      }
    }
    return order == 0 ? count < other.count : order < 0
  }
}
