// SPDX-License-Identifier: MIT

internal import Naming

/// Tells of most hashes that a table does not have them, by three bits each.
///
/// A Bloom filter whose bits of a hash lie in one word, at the hash's share of the section. Small
/// beside its table, so that most look-ups in running text, which find nothing, touch little memory.
struct HashFilter: Sendable {
  private let section: Section

  /// - Parameter section: as `bytes(of:)` makes it; an empty one tells nothing.
  init(_ section: Section) {
    self.section = section
  }

  /// False: the table does not have it.
  ///
  /// Cost: one place in the section.
  func mayHold(_ hash: StableHash) throws(CatalogError) -> Bool {
    if section.length < 8 { return true }
    let word = Self.word(of: hash.value, among: section.length / 8)
    let bits = Self.bits(of: hash.value)
    return try section.wide(at: word * 8) & bits == bits
  }

  private static let bitsPerHash = 12

  /// The section of a table's hashes: of 12 bits each about one in thirty others is let through.
  static func bytes(of hashes: [UInt64]) -> [UInt8] {
    var words = [UInt64](repeating: 0, count: (hashes.count * bitsPerHash + 63) / 64)
    for hash in hashes { words[word(of: hash, among: words.count)] |= bits(of: hash) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count * 8)
    for word in words { bytes.append(word) }
    return bytes
  }

  private static func word(of hash: UInt64, among count: Int) -> Int {
    Int(hash.multipliedFullWidth(by: UInt64(count)).high)
  }

  private static func bits(of hash: UInt64) -> UInt64 {
    1 << (hash & 63) | 1 << (hash >> 6 & 63) | 1 << (hash >> 12 & 63)
  }
}
