// SPDX-License-Identifier: MIT

internal import Naming

/// Knows nothing: for finding what is prose, whoever is in the catalog.
struct NoLexicon: Lexicon {
  var isEmpty: Bool { true }
  func targets(of written: String, in place: TargetPlace) -> LinkTarget? { nil }
  func episodes(at address: WebAddress) -> [EntityID] { [] }
  var firstLetters: FirstLetters { FirstLetters() }
  func phraseLengths(_ first: StableHash, _ second: StableHash) -> UInt64 { 0 }
  func entities(phrase: StableHash, written: @autoclosure () -> String) -> [EntityID] { [] }
}
