// SPDX-License-Identifier: MIT

internal import Naming

/// The words that stand in lower case somewhere in the catalog's texts.
///
/// A name whose every word is among them is an ordinary phrase as well (*Will Long*).
struct LowercaseWords {
  private var hashes: Set<StableHash> = []

  /// Takes the words of a text.
  ///
  /// Cost: linear, without decoding ASCII.
  mutating func add(_ text: String) {
    var word: [UInt8] = []
    for byte in text.utf8 {
      if byte >= 0x80 || byte | 0x20 &- 0x61 < 26 {
        word.append(byte)
      } else if !word.isEmpty {
        take(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    take(word)
  }

  /// Whether every word of a name, initials aside, stands in lower case somewhere.
  func hold(_ name: String) -> Bool {
    let words = Prose(name).tokens.map { $0.lowered.filter { $0.isLetter } }.filter { $0.count > 1 }
    return !words.isEmpty
      && words.allSatisfy { $0 != $0.uppercased() && hashes.contains(StableHash($0)) }
  }

  private mutating func take(_ word: [UInt8]) {
    guard let first = word.first else { return }
    if first < 0x80 {
      guard first & 0x20 != 0, word.dropFirst().allSatisfy({ $0 >= 0x80 || $0 & 0x20 != 0 }) else {
        return
      }
      hashes.insert(StableHash(word))
    } else {
      let text = String(decoding: word, as: UTF8.self)
      if text.first?.isLowercase == true { hashes.insert(StableHash(text)) }
    }
  }
}
