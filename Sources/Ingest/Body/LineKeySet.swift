// SPDX-License-Identifier: MIT

/// Lines that are known beforehand, for asking of every line whether it is one of them.
///
/// Keys are hashes already, so one is looked for where its lowest bits say; what feeds write never gets
/// in, and so cannot make it slow.
struct LineKeySet {
  private var slots: [UInt64]

  init(_ keys: some Collection<LineKey>) {
    var size = 16
    while size < keys.count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for key in keys where key.count > 0 { insert(key.value) }
  }

  func contains(_ key: LineKey) -> Bool {
    var slot = first(key.value)
    while slots[slot] != 0 {
      if slots[slot] == key.value { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private mutating func insert(_ value: UInt64) {
    var slot = first(value)
    while slots[slot] != 0, slots[slot] != value { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = value
  }

  private func first(_ value: UInt64) -> Int {
    Int(truncatingIfNeeded: value ^ (value >> 32)) & (slots.count - 1)
  }
}
