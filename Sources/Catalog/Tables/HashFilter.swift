// SPDX-License-Identifier: MIT

internal import Naming

/// Tells of most hashes that a table does not have them, by one bit each.
///
/// A Bloom filter of one function: a hash's bit lies at its share of the section. Small beside its
/// table, so that most look-ups in running text, which find nothing, touch little memory.
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
    let bit = Self.bit(of: hash.value, among: section.length / 8 * 64)
    return try section.wide(at: bit / 64 * 8) >> UInt64(bit % 64) & 1 == 1
  }

  private static let bitsPerHash = 12

  /// The section of a table's hashes: of 12 bits each about one in twelve others is let through.
  static func bytes(of hashes: [UInt64]) -> [UInt8] {
    var words = [UInt64](repeating: 0, count: (hashes.count * bitsPerHash + 63) / 64)
    for hash in hashes {
      let bit = bit(of: hash, among: words.count * 64)
      words[bit / 64] |= 1 << UInt64(bit % 64)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count * 8)
    for word in words { bytes.append(word) }
    return bytes
  }

  private static func bit(of hash: UInt64, among count: Int) -> Int {
    Int(hash.multipliedFullWidth(by: UInt64(count)).high)
  }
}
