// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Tells cheaply of most pairs of words that no name or title of a catalog begins with them.
///
/// A Bloom filter of one hash, small enough to stay in the processor's cache: while thousands of notes
/// are read, every pair of words is asked about.
struct PhraseFilter: Sendable {
  /// What the names and titles begin with.
  let firstLetters: FirstLetters
  private let bits: [UInt64]
  private let shift: UInt64

  /// Of a larger catalog, reading all titles would cost more than most folders of notes.
  private static let limit = 8192
  private static let bitsPerTitle = 32

  /// - Returns: nil for a catalog that is too large.
  init?(_ catalog: Catalog) throws(CatalogError) {
    let kinds = [EntityKind.episode, .person, .book]
    guard kinds.map({ catalog.count($0) }).reduce(0, +) <= Self.limit else { return nil }
    var beginnings: [UInt64] = []
    var firstLetters = FirstLetters()
    for kind in kinds {
      for entity in catalog.entities(kind) {
        for title in try catalog.titles(of: entity) {
          let words = Phrase.words(in: Array(title.utf8))
          guard words.count > 1 else { continue }
          beginnings.append(Self.key(words[0].hash, words[1].hash))
          firstLetters.insert(firstOf: title)
        }
      }
    }
    self.init(beginnings, firstLetters)
  }

  private init(_ beginnings: [UInt64], _ firstLetters: FirstLetters) {
    let wanted = max(64, beginnings.count * Self.bitsPerTitle)
    let width = Int.bitWidth - (wanted - 1).leadingZeroBitCount
    let shift = UInt64(64 - width)
    var bits = [UInt64](repeating: 0, count: 1 << (width - 6))
    for key in beginnings { bits[Int(key >> shift) >> 6] |= 1 << (key >> shift & 63) }
    self.bits = bits
    self.firstLetters = firstLetters
    self.shift = shift
  }

  /// False: no name or title begins with words of these two hashes.
  func mayBegin(_ first: StableHash, _ second: StableHash) -> Bool {
    let place = Self.key(first, second) >> shift
    return bits[Int(place) >> 6] >> (place & 63) & 1 == 1
  }

  private static func key(_ first: StableHash, _ second: StableHash) -> UInt64 {
    // Both are well mixed; an odd factor keeps *a b* and *b a* apart.
    first.value &* 3 &+ second.value
  }
}
