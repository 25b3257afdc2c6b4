// SPDX-License-Identifier: MIT

internal import Naming

/// Fixed-size entries sorted by their first eight bytes, a hash; found by where the hash must lie.
///
/// Hashes are spread evenly, so the position of one is nearly its share of the table: a look-up
/// touches one or two pages of any table.
struct HashTable: Sendable {
  private let section: Section
  private let stride: Int
  let count: Int

  /// - Parameter stride: Bytes an entry, hash included.
  init(_ section: Section, stride: Int) {
    self.section = section
    self.stride = stride
    count = section.length / stride
  }

  /// The indexes of all entries of a hash.
  func entries(of hash: StableHash) throws(CatalogError) -> Range<Int> {
    let first = try firstIndex(notBelow: hash.value)
    var end = first
    while end < count, try self.hash(at: end) == hash.value { end += 1 }
    return first..<end
  }

  /// What follows the hash: four bytes.
  func number(at index: Int) throws(CatalogError) -> UInt32 {
    let start = index * stride + 8
    return try section.withBytes(start..<start + 4) { $0.uint32(at: 0) }
  }

  /// What follows the hash: eight bytes.
  func wide(at index: Int) throws(CatalogError) -> UInt64 {
    try section.wide(at: index * stride + 8)
  }

  private func hash(at index: Int) throws(CatalogError) -> UInt64 {
    try section.wide(at: index * stride)
  }

  private func firstIndex(notBelow hash: UInt64) throws(CatalogError) -> Int {
    var (low, high) = try bracket(hash)
    while low < high {
      let middle = low + (high - low) / 2
      if try self.hash(at: middle) < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Doubling steps from the expected position, until the hash lies between.
  private func bracket(_ hash: UInt64) throws(CatalogError) -> (low: Int, high: Int) {
    let expected = try expectedIndex(of: hash)
    var step = 8
    var low = expected
    while low > 0, try self.hash(at: low - 1) >= hash {
      low = max(0, low - step)
      step *= 2
    }
    step = 8
    var high = expected
    while high < count, try self.hash(at: high) < hash {
      high = min(count, high + step)
      step *= 2
    }
    return (low, high)
  }

  /// Where the hash lies among all, then once more by how far the hash found there is from it: of a
  /// million entries the first is some hundreds off, the second some tens.
  private func expectedIndex(of hash: UInt64) throws(CatalogError) -> Int {
    if count == 0 { return 0 }
    let first = share(of: hash)
    let found = try self.hash(at: first)
    return found <= hash
      ? min(count - 1, first + share(of: hash - found))
      : max(0, first - share(of: found - hash))
  }

  /// How many entries lie below a hash, were they spread evenly.
  private func share(of hash: UInt64) -> Int {
    Int(hash.multipliedFullWidth(by: UInt64(count)).high)
  }
}
