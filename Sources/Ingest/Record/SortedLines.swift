// SPDX-License-Identifier: MIT

internal import Naming

/// The lines of a text in the order of their bytes, found by how they begin without being parsed.
struct SortedLines: Equatable {
  private let bytes: [UInt8]
  /// Of each line, without its end.
  private var ranges: [Range<Int>] = []

  /// Cost: one pass over the bytes; lines that are not in order are sorted.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for line in bytes.split(separator: 0x0A) { ranges.append(line.startIndex..<line.endIndex) }
    let isSorted = zip(ranges, ranges.dropFirst()).allSatisfy { left, right in
      !Self.isBefore(bytes[right], bytes[left])
    }
    if !isSorted { ranges.sort { Self.isBefore(bytes[$0], bytes[$1]) } }
  }

  /// All of them, in order.
  var all: some Sequence<ArraySlice<UInt8>> { ranges.lazy.map { bytes[$0] } }

  /// Those that begin so, in order.
  ///
  /// Cost: a binary search.
  func lines(beginningWith start: [UInt8]) -> [String] {
    let first = ranges.partitioningIndex { !Self.isBefore(bytes[$0], start[...]) }
    return ranges[first...].prefix { bytes[$0].starts(with: start) }
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  private static func isBefore(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    var (index, other) = (left.startIndex, right.startIndex)
    while index < left.endIndex && other < right.endIndex {
      if left[index] != right[other] { return left[index] < right[other] }
      index += 1
      other += 1
    }
    return left.count < right.count
  }
}
