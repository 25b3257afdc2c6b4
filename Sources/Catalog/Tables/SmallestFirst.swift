// SPDX-License-Identifier: MIT

/// Gives the different numbers of some ranges of a `MinimaTree`, smallest first.
///
/// Cost: about 0.2 µs a number, whatever the length of the ranges.
struct SmallestFirst {
  /// A range that has not been looked into, by its smallest number.
  private struct Pending {
    let value: UInt32
    let position: Int
    let range: Range<Int>
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
    for range in ranges { try push(range) }
  }

  /// Whether numbers were left out because the budget was spent.
  var isExhausted: Bool { budget <= 0 && !heap.isEmpty }

  mutating func next() throws(CatalogError) -> UInt32? {
    while budget > 0, let top = pop() {
      budget -= 1
      try push(top.range.lowerBound..<top.position)
      try push(top.position + 1..<top.range.upperBound)
      if top.value != last {
        last = top.value
        return top.value
      }
    }
    return nil
  }

  private mutating func push(_ range: Range<Int>) throws(CatalogError) {
    guard let (value, position) = try tree.minimum(in: range) else { return }
    heap.append(Pending(value: value, position: position, range: range))
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
