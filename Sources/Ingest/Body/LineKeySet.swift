// SPDX-License-Identifier: MIT

/// Lines that are known beforehand, for asking of every line whether it is one of them.
///
/// What feeds write never gets in, and so cannot make it slow.
struct LineKeySet {
  private var hashes: HashSet64

  init(_ keys: some Collection<LineKey>) {
    var limit = 16
    while limit < keys.count { limit *= 2 }
    hashes = HashSet64(limit: limit)
    for key in keys where key.count > 0 { hashes.insert(key.value) }
  }

  func contains(_ key: LineKey) -> Bool { hashes.contains(key.value) }
}
