// SPDX-License-Identifier: MIT

extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies a condition that holds for all behind it as well.
  ///
  /// Cost: logarithmic.
  @inlinable
  package func partitioningIndex<Failure: Error>(
    where isBehind: (Element) throws(Failure) -> Bool
  ) throws(Failure) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if try isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
