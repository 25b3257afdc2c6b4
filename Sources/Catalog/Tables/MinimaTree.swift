// SPDX-License-Identifier: MIT

/// An array of numbers whose smallest in any range are found without reading the range.
///
/// Above the numbers lie levels of minima, each entry that of 16 below. Entities are numbered by
/// rank, so the best matches of a prefix, whose entities lie in one range, cost what is asked for and
/// not what matches.
struct MinimaTree: Sendable {
  static let fanOut = 16

  let count: Int
  private let section: Section
  /// Where each level begins, in numbers; the first is the array itself.
  private let levels: [Range<Int>]

  init(_ section: Section) {
    self.section = section
    count = section.count
    levels = Self.levels(count: section.count)
  }

  /// The levels of an array of `count` numbers, one behind the other.
  static func levels(count: Int) -> [Range<Int>] {
    var levels = [0..<count]
    while let last = levels.last, last.count > fanOut {
      levels.append(last.upperBound..<last.upperBound + (last.count + fanOut - 1) / fanOut)
    }
    return levels
  }

  /// The different numbers of some ranges, in order.
  ///
  /// Cost: that of sorting them.
  func sorted(_ ranges: [Range<Int>]) throws(CatalogError) -> [UInt32] {
    var numbers: [UInt32] = []
    for range in ranges {
      guard range.upperBound <= count else { throw section.damaged("range") }
      numbers += try section.numbers(range)
    }
    numbers.sort()
    var last: UInt32?
    return numbers.filter { number in
      defer { last = number }
      return number != last
    }
  }

  /// The smallest number of a range and its first position; nil for an empty range.
  func minimum(
    in range: Range<Int>
  ) throws(CatalogError) -> (value: UInt32, position: Int)? {
    guard range.lowerBound >= 0, range.upperBound <= count else { throw section.damaged("range") }
    var best = Best()
    var low = range.lowerBound
    var high = range.upperBound
    var level = 0
    while high - low > Self.fanOut, level + 1 < levels.count {
      let nextLow = (low + Self.fanOut - 1) / Self.fanOut
      let nextHigh = high / Self.fanOut
      try scan(low..<nextLow * Self.fanOut, level, &best)
      try scan(nextHigh * Self.fanOut..<high, level, &best)
      (low, high) = (nextLow, nextHigh)
      level += 1
    }
    if low < high { try scan(low..<high, level, &best) }
    return range.isEmpty ? nil : (best.value, try descend(best))
  }

  private struct Best {
    var value = UInt32.max
    var level = 0
    var position = 0
    var isSet = false
  }

  private func scan(_ range: Range<Int>, _ level: Int, _ best: inout Best) throws(CatalogError) {
    if range.isEmpty { return }
    let start = levels[level].lowerBound
    let (value, position) = try smallest(start + range.lowerBound..<start + range.upperBound)
    if !best.isSet || value < best.value {
      best = Best(value: value, level: level, position: position - start, isSet: true)
    }
  }

  private func descend(_ best: Best) throws(CatalogError) -> Int {
    var position = best.position
    for level in stride(from: best.level, to: 0, by: -1) {
      let below = levels[level - 1]
      let first = below.lowerBound + position * Self.fanOut
      let found = try smallest(first..<min(first + Self.fanOut, below.upperBound))
      guard found.value == best.value else { throw section.damaged("minima") }
      position = found.position - below.lowerBound
    }
    return position
  }

  private func smallest(_ range: Range<Int>) throws(CatalogError) -> (value: UInt32, position: Int)
  {
    try section.withBytes(range.lowerBound * 4..<range.upperBound * 4) { span in
      var best = (value: UInt32.max, position: range.lowerBound)
      for position in range {
        let value = span.uint32(at: (position - range.lowerBound) * 4)
        if value < best.value { best = (value, position) }
      }
      return best
    }
  }
}
