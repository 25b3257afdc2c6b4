// SPDX-License-Identifier: MIT

package import Naming

/// What the scanner of notes asks of a catalog.
package protocol Lexicon: Sendable {
  /// Whether it knows nothing, so that it need not be asked.
  var isEmpty: Bool { get }
  /// What a marked target names: the text of a wiki link without heading and alias, of a handle without
  /// its `@`, a bare slug, a value of front matter. Nil: it is not ours.
  func targets(of written: String, in place: TargetPlace) -> LinkTarget?
  /// The episodes whose own address this is.
  func episodes(at address: WebAddress) -> [EntityID]
  /// What a plain name or title begins with, as it is written.
  var firstLetters: FirstLetters { get }
  /// Bit n set: a name or title of n words (2...63) begins with words of these two hashes.
  func phraseLengths(_ first: StableHash, _ second: StableHash) -> UInt64
  /// Who or what a plain name or title of this `Phrase.hash` and `Phrase.written` form stands for.
  ///
  /// - Parameter written: asked only where the words fit.
  func entities(phrase: StableHash, written: @autoclosure () -> String) -> [EntityID]
}

extension Lexicon {
  package var isEmpty: Bool { false }
  package var firstLetters: FirstLetters { .any }
}

/// Where a target is written; what it may name depends on it.
package enum TargetPlace: Hashable, Sendable {
  case wikiLink
  case handle
  case bareSlug
  /// `key` is in lower case.
  case frontMatter(key: String)
}

/// What a marked target names.
package struct LinkTarget: Hashable, Sendable {
  package var entities: [EntityID]
  /// See `Mention.yieldsTo`.
  package var yieldsTo: StableHash?

  package init(entities: [EntityID], yieldsTo: StableHash? = nil) {
    self.entities = entities
    self.yieldsTo = yieldsTo
  }
}
