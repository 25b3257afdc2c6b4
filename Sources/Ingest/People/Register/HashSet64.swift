// SPDX-License-Identifier: MIT

/// A set of 64-bit hashes in one array: what a catalog of any size may remember of its words.
///
/// Open addressing, at most half full. Cost: one cache line a look-up, mostly.
struct HashSet64 {
  /// Zero is an empty slot.
  private var slots: [UInt64]
  private(set) var count = 0
  private let limit: Int

  /// - Parameter limit: hashes beyond so many are not taken; a power of two.
  init(limit: Int = 1 << 20) {
    self.limit = limit
    slots = [UInt64](repeating: 0, count: min(1 << 12, limit * 2))
  }

  /// Whether no hash is taken any more.
  var isFull: Bool { count >= limit }

  /// Inserts hashes in their order.
  ///
  /// Cost: what the memory is slow to give is waited for once for all of them, not for each.
  mutating func insert(_ hashes: [UInt64]) {
    var new: [UInt64] = []
    new.reserveCapacity(hashes.count)
    for hash in hashes where !isInFirstSlot(Self.kept(hash)) { new.append(hash) }
    for hash in new { insert(hash) }
  }

  mutating func insert(_ hash: UInt64) {
    let hash = Self.kept(hash)
    let slot = slot(of: hash)
    guard slots[slot] == 0, count < limit else { return }
    slots[slot] = hash
    count += 1
    if count * 2 > slots.count { grow() }
  }

  /// All that was inserted, in no order.
  var all: [UInt64] { slots.filter { $0 != 0 } }

  /// How `all` has a hash.
  static func kept(_ hash: UInt64) -> UInt64 { hash | 1 }

  func contains(_ hash: UInt64) -> Bool {
    slots[slot(of: Self.kept(hash))] != 0
  }

  private func isInFirstSlot(_ hash: UInt64) -> Bool {
    slots[firstSlot(of: hash)] == hash
  }

  private func firstSlot(of hash: UInt64) -> Int {
    // Words that differ in their last letter differ in few bits of their hashes.
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
  }

  /// Where a hash is, or would be.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = firstSlot(of: hash)
    while slots[slot] != 0 && slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
