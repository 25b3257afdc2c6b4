// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// The words that stand in lower case somewhere in the catalog's texts.
///
/// A name whose every word is among them is an ordinary phrase as well (*Will Long*).
struct LowercaseWords: Sendable {
  private var hashes = HashSet64()
  /// Of the text that is being read.
  private var found: [UInt64] = []
  /// Has those of the texts that are not read again.
  private let basis: DeltaBasis?

  init(upon basis: DeltaBasis? = nil) { self.basis = basis }

  /// What the index keeps of them.
  var all: [UInt64] { hashes.all }

  /// Takes the words of a text.
  ///
  /// Cost: one pass over its bytes; memory is bounded, whatever the catalog.
  mutating func add(_ text: String) {
    // A catalog that has filled the set has more words than are of use.
    guard !hashes.isFull else { return }
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count {
      if Self.isWordByte(bytes[index]) {
        collect(WordHash(at: &index, in: bytes))
      } else {
        index += 1
      }
    }
    hashes.insert(found)
    found.removeAll(keepingCapacity: true)
  }

  /// Whether every word of a name, initials aside, stands in lower case somewhere.
  func hold(_ name: String) throws(CatalogError) -> Bool {
    var words = 0
    for word in name.lowercased().utf8.split(whereSeparator: { !Self.isWordByte($0) })
    where word.count > 1 {
      let hash = WordHash(Array(word))
      guard hash.isLower, try contains(hash.value) else { return false }
      words += 1
    }
    return words > 0
  }

  private func contains(_ hash: UInt64) throws(CatalogError) -> Bool {
    if hashes.contains(hash) { return true }
    return try basis?.hasLowercaseWord(HashSet64.kept(hash)) ?? false
  }

  private mutating func collect(_ word: WordHash) {
    if word.isLower && word.length > 1 { found.append(word.value) }
  }

  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
  }
}

/// The hash of a word's bytes, and whether they may be all small.
private struct WordHash {
  let length: Int
  /// Every bit of a byte reaches the bits that choose a slot.
  let value: UInt64
  private let first: UInt8
  private let second: UInt8
  private let hasCapital: Bool

  /// Reads the word that begins at `index`, and goes behind it.
  @inline(__always)
  init(at index: inout Int, in bytes: Span<UInt8>) {
    let start = index
    var hash: UInt64 = 0
    var capitals: UInt64 = 0
    while true {
      let eight = EightBytes(at: index, in: bytes)
      let mask = eight.letters | eight.wide
      let count = EightBytes.leading(mask)
      capitals |= eight.capitals & ~(UInt64.max << UInt64(count * 8))
      hash = hash.mixed(with: eight.first(count))
      index += count
      if count < 8 { break }
    }
    length = index - start
    value = hash
    first = bytes[start]
    second = length > 1 ? bytes[start + 1] : 0
    hasCapital = capitals != 0
  }

  /// The hash of one word.
  init(_ word: [UInt8]) {
    var index = 0
    self.init(at: &index, in: word.span)
  }

  /// Beyond ASCII the first letter decides: a letter of a script without capitals is none.
  var isLower: Bool {
    if hasCapital { return false }
    if first < 0x80 { return true }
    guard first < 0xE0, first >= 0xC2 else { return false }
    let scalar = Unicode.Scalar(UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F))
    return scalar?.properties.isLowercase ?? false
  }
}
