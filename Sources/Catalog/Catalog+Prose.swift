// SPDX-License-Identifier: MIT

package import Naming

// Names and titles in running text (design: *Mentions in notes*, *At scale*).
extension Catalog {
  /// How many words the plain names and titles have that begin with two words: bit *n* for *n*
  /// words.
  ///
  /// Cost: below 1 µs, and far below for most words.
  package func phraseLengths(
    _ first: StableHash, _ second: StableHash
  ) throws(CatalogError) -> UInt64 {
    let beginning = ProsePhrase.beginning(first, second)
    // Layer by layer and not in a loop, which would count references: every thread that reads notes
    // asks here for every pair of words, and they would wait for each other.
    var lengths = try base.phraseLengths(beginning)
    if let delta { lengths |= try delta.phraseLengths(beginning) }
    return try whole(lengths)
  }

  /// The people of a name that may stand in plain text, else the one episode or book of a title.
  ///
  /// - Parameters:
  ///   - phrase: `Phrase.hash` of the words.
  ///   - written: `Phrase.written` of the text: capitals count; asked only where the words fit.
  package func entities(
    phrase: StableHash, written: @autoclosure () -> String
  ) throws(CatalogError) -> [EntityID] {
    let people = try holders(phrase, written, .person)
    if !people.isEmpty { return people }
    let titled = try holders(phrase, written, .episode) + holders(phrase, written, .book)
    return titled.count == 1 ? titled : []
  }

  private func holders(
    _ phrase: StableHash, _ written: () -> String, _ kind: EntityKind
  ) throws(CatalogError) -> [EntityID] {
    try candidates(KeySpace.title(of: kind).hash(phrase)) { id throws(CatalogError) in
      guard id.kind == kind else { return false }
      if kind == .person, try self.person(id).isBracketsOnly { return false }
      let written = written()
      return try self.titles(of: id).contains {
        Phrase.written($0) == written && Self.isPlain(ProsePhrase($0), kind)
      }
    }
  }

  private static func isPlain(_ phrase: ProsePhrase, _ kind: EntityKind) -> Bool {
    switch kind {
    case .person: phrase.isName
    case .episode: phrase.isEpisodeTitle
    case .book: phrase.isBookTitle
    case .show: false
    }
  }
}
