// SPDX-License-Identifier: MIT

/// Gives the different numbers of some ranges of a `MinimaTree`, smallest first.
///
/// Goes down the tree to where the smallest of what is left lies, and nowhere else.
///
/// Cost: about 0.1 µs a number, whatever the length of the ranges.
struct SmallestFirst {
  /// A part of a level, at most a node's width, and the smallest of its entries that is still to come.
  private struct Part {
    let level: Int
    let range: Range<Int>
    var next: MinimaTree.Entry
  }

  private let tree: MinimaTree
  private var parts: [Part] = []
  /// The next entry of each part in the upper half, the part's number in the lower: a heap.
  private var heap: [UInt64] = []
  private var last: UInt32?
  /// How many numbers may still be looked at, repeated ones included.
  private var budget: Int

  init(_ tree: MinimaTree, in ranges: [Range<Int>], budget: Int) throws(CatalogError) {
    self.tree = tree
    self.budget = budget
    heap.reserveCapacity(32)
    parts.reserveCapacity(32)
    for range in ranges {
      try tree.forEachPart(of: range) { level, part throws(CatalogError) in
        try push(part, level)
      }
    }
  }

  /// Whether numbers were left out because the budget was spent.
  var isExhausted: Bool { budget <= 0 && !heap.isEmpty }

  /// The next number, if it is below a bound; nil as well where the budget is spent.
  mutating func next(below bound: UInt32 = .max) throws(CatalogError) -> UInt32? {
    while budget > 0, let first = heap.first, first >> 32 < UInt64(bound) {
      let number = Int(first & 0xFFFF_FFFF)
      let part = parts[number]
      try advance(number)
      let value = part.next.value
      if part.level > 0 {
        try push(tree.children(of: part.next.position, at: part.level), part.level - 1, value)
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
    guard let smallest = try tree.smallest(in: range, at: level) else { return }
    if let promised, promised != smallest.value { throw tree.damaged }
    let entry = Self.entry(smallest, parts.count)
    parts.append(Part(level: level, range: range, next: smallest))
    tree.announceChildren(of: smallest.position, at: level)
    heap.append(entry)
    var heap = heap.mutableSpan
    var place = heap.count - 1
    while place > 0, entry < heap[(place - 1) / 2] {
      heap[place] = heap[(place - 1) / 2]
      place = (place - 1) / 2
    }
    heap[place] = entry
  }

  /// Goes on to the next entry of the part that is first in the heap, or takes it off.
  private mutating func advance(_ number: Int) throws(CatalogError) {
    let part = parts[number]
    if let next = try tree.smallest(in: part.range, at: part.level, behind: part.next) {
      parts[number].next = next
      tree.announceChildren(of: next.position, at: part.level)
      sink(Self.entry(next, number))
    } else if let last = heap.popLast(), !heap.isEmpty {
      sink(last)
    }
  }

  private static func entry(_ next: MinimaTree.Entry, _ part: Int) -> UInt64 {
    UInt64(next.value) << 32 | UInt64(part)
  }

  /// Puts an entry in the place of the first, and down to where it belongs.
  private mutating func sink(_ entry: UInt64) {
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
