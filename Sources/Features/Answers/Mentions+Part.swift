// SPDX-License-Identifier: MIT

internal import Naming
internal import Notes

extension [Mention] {
  /// Of mentions in their note's order, those that touch a part of it.
  ///
  /// Cost: logarithmic.
  func within(_ part: Range<Int>) -> ArraySlice<Mention> {
    let low = partitioningIndex { $0.range.upperBound >= part.lowerBound }
    let high = partitioningIndex { $0.range.lowerBound > part.upperBound }
    return self[low..<Swift.max(low, high)]
  }
}
