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

  /// Says that the smallest of ranges will be asked for soon: the upper levels, one behind the other.
  func announce() {
    guard let first = levels.dropFirst(2).first, let last = levels.last else { return }
    section.announce(first.lowerBound * 4..<last.upperBound * 4, from: .disk)
  }

  func number(at index: Int) throws(CatalogError) -> UInt32 { try section.number(at: index) }

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

  /// The numbers of a range that are in a set, in the array's order.
  ///
  /// Cost: about a nanosecond a number of the range.
  func numbers(
    in range: Range<Int>, amongst wanted: NumberSet
  ) throws(CatalogError) -> [UInt32] {
    guard range.upperBound <= count else { throw section.damaged("range") }
    return try section.withNumbers(range) { numbers in
      var found: [UInt32] = []
      numbers.forEachUInt32 { _, number in
        if wanted.contains(number) { found.append(number) }
      }
      return found
    }
  }

  /// Tells what a range of the array consists of: parts of levels, none wider than a node.
  func forEachPart(
    of range: Range<Int>, _ body: (_ level: Int, _ part: Range<Int>) throws(CatalogError) -> Void
  ) throws(CatalogError) {
    guard range.lowerBound >= 0, range.upperBound <= count else { throw section.damaged("range") }
    var (low, high) = (range.lowerBound, range.upperBound)
    var level = 0
    while high - low > Self.fanOut, level + 1 < levels.count {
      let above = (low + Self.fanOut - 1) / Self.fanOut..<high / Self.fanOut
      try body(level, low..<above.lowerBound * Self.fanOut)
      try body(level, above.upperBound * Self.fanOut..<high)
      (low, high) = (above.lowerBound, above.upperBound)
      level += 1
    }
    try body(level, low..<high)
  }

  /// The smallest entry of a part of a level and its position; of equal ones the first.
  ///
  /// - Parameter last: only entries that come behind it in this order count.
  /// - Returns: nil where there is none.
  func smallest(
    in part: Range<Int>, at level: Int, behind last: Entry? = nil
  ) throws(CatalogError) -> Entry? {
    let start = levels[level].lowerBound + part.lowerBound
    let floor = last.map { $0.key(from: part.lowerBound) + 1 } ?? 0
    let best = try section.withNumbers(start..<start + part.count) { numbers in
      var best = UInt64.max
      numbers.forEachUInt32 { offset, number in
        let key = UInt64(number) << 32 | UInt64(offset)
        if key >= floor && key < best { best = key }
      }
      return best
    }
    return best == .max ? nil : Entry(key: best, from: part.lowerBound)
  }

  /// A number and where it stands in its level.
  struct Entry {
    let value: UInt32
    let position: Int

    /// In the order in which entries of a part are given.
    fileprivate func key(from start: Int) -> UInt64 {
      UInt64(value) << 32 | UInt64(position - start)
    }

    fileprivate init(key: UInt64, from start: Int) {
      value = UInt32(truncatingIfNeeded: key >> 32)
      position = start + Int(key & 0xFFFF_FFFF)
    }
  }

  /// Which entries of the level below an entry of a level above the first is the smallest of.
  func children(of position: Int, at level: Int) -> Range<Int> {
    let first = position * Self.fanOut
    return first..<min(first + Self.fanOut, levels[level - 1].count)
  }

  /// Says that these will be asked for soon, if they are in memory.
  func announceChildren(of position: Int, at level: Int) {
    if level == 0 { return }
    let start = levels[level - 1].lowerBound + position * Self.fanOut
    section.announce(start * 4..<start * 4 + 4, from: .memory)
  }

  var damaged: CatalogError { section.damaged("minima") }
}
