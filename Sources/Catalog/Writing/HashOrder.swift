// SPDX-License-Identifier: MIT

/// Sorts what has hashes, which are spread evenly over all numbers.
///
/// Elements are put into buckets by the upper bits of their hashes, and each bucket is sorted by
/// itself: it is small, and the processor has it at hand.
enum HashOrder {
  /// Elements a bucket has, about.
  private static let bucketLength = 64
  private static let mostBits = 16

  /// - Parameter isBefore: has to agree with the order of the hashes.
  static func sort<Element>(
    _ elements: inout [Element], by hash: (Element) -> UInt64,
    _ isBefore: (Element, Element) -> Bool
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
    unsafe sorted.withUnsafeMutableBufferPointer { buffer in
      for index in 1..<starts.count {
        var bucket = unsafe UnsafeMutableBufferPointer(
          rebasing: buffer[starts[index - 1]..<starts[index]])
        unsafe bucket.sort(by: isBefore)
      }
    }
    elements = sorted
  }

  private static func bits(for count: Int) -> Int {
    let buckets = count / bucketLength
    return buckets < 2 ? 0 : min(mostBits, Int.bitWidth - 1 - buckets.leadingZeroBitCount)
  }
}
