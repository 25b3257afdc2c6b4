// SPDX-License-Identifier: MIT

/// Gives the different numbers of some ranges of a `MinimaTree`, smallest first.
///
/// Goes down the tree to where the smallest of what is left lies, and nowhere else.
///
/// Cost: about 0.1 µs a number, whatever the length of the ranges.
struct SmallestFirst {
  /// A part of a level that has not been looked into, at most a node's width, and where its smallest
  /// entry is.
  private struct Part {
    let level: Int
    let range: Range<Int>
    let position: Int
  }

  private let tree: MinimaTree
  private var parts: [Part] = []
  /// The smallest entry of each part in the upper half, the part's number in the lower: a heap.
  private var heap: [UInt64] = []
  private var last: UInt32?
  /// How many numbers may still be looked at, repeated ones included.
  private var budget: Int

  init(_ tree: MinimaTree, in ranges: [Range<Int>], budget: Int) throws(CatalogError) {
    self.tree = tree
    self.budget = budget
    heap.reserveCapacity(64)
    parts.reserveCapacity(128)
    for range in ranges {
      for (level, part) in try tree.parts(of: range) { try push(part, level) }
    }
  }

  /// Whether numbers were left out because the budget was spent.
  var isExhausted: Bool { budget <= 0 && !heap.isEmpty }

  /// The next number, if it is below a bound; nil as well where the budget is spent.
  mutating func next(below bound: UInt32 = .max) throws(CatalogError) -> UInt32? {
    while budget > 0, let first = heap.first, first >> 32 < UInt64(bound) {
      pop()
      let value = UInt32(truncatingIfNeeded: first >> 32)
      let part = parts[Int(first & 0xFFFF_FFFF)]
      try push(part.range.lowerBound..<part.position, part.level)
      try push(part.position + 1..<part.range.upperBound, part.level)
      if part.level > 0 {
        try push(tree.children(of: part.position, at: part.level), part.level - 1, value)
        continue
      }
      budget -= 1
      if value != last {
        last = value
        return value
      }
    }
    return nil
  }

  /// The next numbers, fewer where there are no more or the budget is spent.
  mutating func next(_ count: Int) throws(CatalogError) -> [UInt32] {
    var numbers: [UInt32] = []
    while numbers.count < count, let number = try next() { numbers.append(number) }
    return numbers
  }

  /// - Parameter promised: what the part's smallest entry must be; anything when nil.
  private mutating func push(
    _ range: Range<Int>, _ level: Int, _ promised: UInt32? = nil
  ) throws(CatalogError) {
    if range.isEmpty { return }
    let (value, position) = try tree.smallest(in: range, at: level)
    if let promised, promised != value { throw tree.damaged }
    let entry = UInt64(value) << 32 | UInt64(parts.count)
    parts.append(Part(level: level, range: range, position: position))
    heap.append(entry)
    var heap = heap.mutableSpan
    var place = heap.count - 1
    while place > 0, entry < heap[(place - 1) / 2] {
      heap[place] = heap[(place - 1) / 2]
      place = (place - 1) / 2
    }
    heap[place] = entry
  }

  /// Takes the smallest entry, which is the first, off the heap.
  private mutating func pop() {
    guard let entry = heap.popLast(), !heap.isEmpty else { return }
    var heap = heap.mutableSpan
    var place = 0
    while 2 * place + 1 < heap.count {
      var child = 2 * place + 1
      if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
      guard heap[child] < entry else { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = entry
  }
}
