// SPDX-License-Identifier: MIT

internal import Naming

/// Numbers words in the order in which they first come.
///
/// Short words of ASCII, which most are, are looked up where their pool has them. Cost: one cache line
/// a look-up, mostly, and the bytes of the word.
struct WordNumbers {
  /// Open addressing: the upper half of a slot is a hash, the lower a number + 1; 0 is an empty slot.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)
  private var count = 0
  /// All other words.
  private var others: [String: UInt32] = [:]

  /// Bytes; of a longer word the pool may have its beginning only.
  private static let longest = 64

  /// The number of a word; nil for a new one, which then has the next.
  ///
  /// - Parameter entries: the words so far, by their numbers.
  mutating func number(
    of word: String, in pool: StringPool, _ entries: [StringPool.Entry]
  ) -> UInt32? {
    let next = UInt32(entries.count)
    guard Self.isPlain(word) else {
      if let number = others[word] { return number }
      others[word] = next
      return nil
    }
    let hash = StableHash(word).value >> 32
    var slot = firstSlot(of: hash)
    while slots[slot] != 0 {
      let number = UInt32(truncatingIfNeeded: slots[slot]) - 1
      if slots[slot] >> 32 == hash, pool.holds(word, as: entries[Int(number)]) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = hash << 32 | UInt64(next + 1)
    count += 1
    if count * 2 > slots.count { grow() }
    return nil
  }

  private static func isPlain(_ word: String) -> Bool {
    let bytes = word.utf8.span
    guard bytes.count <= longest else { return false }
    var union: UInt8 = 0
    for index in bytes.indices { union |= bytes[index] }
    return union < 0x80
  }

  private func firstSlot(of hash: UInt64) -> Int { Int(hash) & (slots.count - 1) }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for kept in old where kept != 0 {
      var slot = firstSlot(of: kept >> 32)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = kept
    }
  }
}
