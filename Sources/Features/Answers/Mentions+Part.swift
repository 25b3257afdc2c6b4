// SPDX-License-Identifier: MIT

internal import Notes

extension [Mention] {
  /// Of mentions in their note's order, those that touch a part of it.
  ///
  /// Cost: logarithmic.
  func within(_ part: Range<Int>) -> ArraySlice<Mention> {
    let low = firstPlace { $0.range.upperBound >= part.lowerBound }
    let high = firstPlace { $0.range.lowerBound > part.upperBound }
    return self[low..<Swift.max(low, high)]
  }

  private func firstPlace(where isBehind: (Mention) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
