// SPDX-License-Identifier: MIT

/// How many letters must be inserted, dropped, replaced or swapped with their neighbour to make one
/// word of another (optimal string alignment).
enum EditDistance {
  /// - Returns: nil above `limit`.
  ///
  /// Cost: the length times the limit.
  static func between(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1..<left.count + 1 {
      // Nothing outside the band comes back below the limit.
      var current = [Int](repeating: limit + 1, count: right.count + 1)
      current[0] = row
      for column in max(1, row - limit)..<min(right.count, row + limit) + 1 {
        let isSame = left[row - 1] == right[column - 1]
        var best = min(last[column] + 1, current[column - 1] + 1)
        best = min(best, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current[column] = best
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
