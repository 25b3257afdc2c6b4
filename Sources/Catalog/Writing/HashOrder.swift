// SPDX-License-Identifier: MIT

internal import Dispatch

/// Sorts what has hashes, which are spread evenly over all numbers.
///
/// Elements are put into buckets by the upper bits of their hashes, and each bucket is sorted by
/// itself, on every core: it is small, and the processor has it at hand.
enum HashOrder {
  /// Elements a bucket has, about.
  private static let bucketLength = 64
  private static let mostBits = 16
  /// Parts of the buckets that are sorted at once.
  private static let runs = 16

  /// - Parameter isBefore: has to agree with the order of the hashes.
  static func sort<Element: Sendable>(
    _ elements: inout [Element], by hash: (Element) -> UInt64,
    _ isBefore: @Sendable (Element, Element) -> Bool
  ) {
    let bits = bits(for: elements.count)
    guard bits > 0, let first = elements.first else { return elements.sort(by: isBefore) }
    func bucket(_ element: Element) -> Int { Int(hash(element) >> UInt64(64 - bits)) }
    var ends = [Int](repeating: 0, count: 1 << bits + 1)
    for element in elements { ends[bucket(element) + 1] += 1 }
    for index in 1..<ends.count { ends[index] += ends[index - 1] }
    let starts = ends
    var sorted = [Element](repeating: first, count: elements.count)
    for element in elements {
      let bucket = bucket(element)
      sorted[ends[bucket]] = element
      ends[bucket] += 1
    }
    sort(&sorted, buckets: starts, isBefore)
    elements = sorted
  }

  /// - Parameter starts: where each bucket begins, and the last one ends.
  private static func sort<Element: Sendable>(
    _ elements: inout [Element], buckets starts: [Int],
    _ isBefore: @Sendable (Element, Element) -> Bool
  ) {
    unsafe elements.withUnsafeMutableBufferPointer { buffer in
      // No two of them share a bucket.
      nonisolated(unsafe) let all = unsafe buffer
      DispatchQueue.concurrentPerform(iterations: runs) { run in
        for index in stride(from: run, to: starts.count - 1, by: runs) {
          var bucket = unsafe UnsafeMutableBufferPointer(
            rebasing: all[starts[index]..<starts[index + 1]])
          unsafe bucket.sort(by: isBefore)
        }
      }
    }
  }

  private static func bits(for count: Int) -> Int {
    let buckets = count / bucketLength
    return buckets < 2 ? 0 : min(mostBits, Int.bitWidth - 1 - buckets.leadingZeroBitCount)
  }
}
