// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Finds bytes at the speed of the C library's `memchr`.
package enum ByteSearch {
  /// Where `byte` stands first between two offsets; nil when it does not.
  package static func first(
    _ byte: UInt8, in bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    precondition(start >= 0 && end <= bytes.count)
    guard start < end else { return nil }
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), end - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// As `first(_:in:from:to:)`, of an array.
  package static func first(
    _ byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int
  ) -> Int? {
    first(byte, in: bytes.span, from: start, to: end)
  }

  /// Where a sequence of bytes stands first between two offsets; nil when it does not.
  ///
  /// The first byte should be a rare one.
  package static func first(
    _ sequence: StaticString, in bytes: [UInt8], from start: Int, to end: Int
  ) -> Int? {
    var from = start
    let lead = unsafe sequence.utf8Start.pointee
    while let found = first(lead, in: bytes, from: from, to: end) {
      if matches(sequence, in: bytes, at: found, to: end) { return found }
      from = found + 1
    }
    return nil
  }

  /// Whether a sequence of bytes stands at an offset and ends before `end`.
  package static func matches(
    _ sequence: StaticString, in bytes: [UInt8], at offset: Int, to end: Int
  ) -> Bool {
    let count = sequence.utf8CodeUnitCount
    guard offset >= 0, end <= bytes.count, offset + count <= end else { return false }
    for index in 0..<count {
      if unsafe bytes[offset + index] != sequence.utf8Start[index] { return false }
    }
    return true
  }

  /// How many line feeds stand between two offsets.
  package static func lineFeeds(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var count = 0
    var from = start
    while let found = first(0x0A, in: bytes, from: from, to: end) {
      count += 1
      from = found + 1
    }
    return count
  }
}
