// SPDX-License-Identifier: MIT

internal import Naming

/// What the user says of names: which are not to be recognised, and which are another's.
package struct NameWishes: Equatable, Sendable {
  private var ignored: Set<StableHash> = []
  private var aliases: [StableHash: String] = [:]
  private var lengths: [StableHash: UInt64] = [:]
  /// What the aliases begin with.
  private(set) var firstLetters = FirstLetters()

  /// - Parameters:
  ///   - ignored: plain names that are never mentions in prose (`notes.ignore`).
  ///   - aliases: other names, each with the slug or name it stands for (`aliases`).
  package init(ignored: [String] = [], aliases: [String: String] = [:]) {
    self.ignored = Set(ignored.map { Phrase.hash($0) })
    for (alias, target) in aliases {
      let words = Phrase.words(in: Array(alias.utf8))
      self.aliases[Phrase.hash(words)] = target
      firstLetters.insert(firstOf: alias, ignoringCase: true)
      guard (2..<64).contains(words.count) else { continue }
      lengths[words[0].hash.combined(with: words[1].hash), default: 0] |= 1 << UInt64(words.count)
    }
  }

  var isEmpty: Bool { ignored.isEmpty && aliases.isEmpty }

  func isIgnored(_ phrase: StableHash) -> Bool { ignored.contains(phrase) }

  func target(ofAlias phrase: StableHash) -> String? { aliases[phrase] }

  func phraseLengths(_ first: StableHash, _ second: StableHash) -> UInt64 {
    lengths[first.combined(with: second)] ?? 0
  }
}
