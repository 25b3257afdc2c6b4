// SPDX-License-Identifier: MIT

/// Looks for a place in what is in order.
package enum BinarySearch {
  /// The first of `count` places where something is so that stays so from there on; `count` for none.
  ///
  /// Cost: logarithmic.
  package static func first<Failure: Error>(
    of count: Int, where isSo: (Int) throws(Failure) -> Bool
  ) throws(Failure) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if try isSo(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
