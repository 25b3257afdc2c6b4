// SPDX-License-Identifier: MIT

internal import Naming

/// Another lexicon without its plain names: for looking at marked targets alone.
struct MarkedLexicon: Lexicon {
  let lexicon: any Lexicon

  func targets(of written: String, in place: TargetPlace) -> LinkTarget? {
    lexicon.targets(of: written, in: place)
  }

  func episodes(at address: WebAddress) -> [EntityID] { lexicon.episodes(at: address) }

  var firstLetters: FirstLetters { FirstLetters() }

  func phraseLengths(_ first: StableHash, _ second: StableHash) -> UInt64 { 0 }

  func entities(phrase: StableHash, written: @autoclosure () -> String) -> [EntityID] {
    lexicon.entities(phrase: phrase, written: written())
  }
}
