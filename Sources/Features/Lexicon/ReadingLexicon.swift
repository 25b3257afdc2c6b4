// SPDX-License-Identifier: MIT

package import Naming
package import Notes
internal import Synchronization

/// The lexicon of a catalog for reading many notes in a row: answers as `CatalogLexicon` does, faster.
///
/// Notes of one workspace repeat each other's links, so what a target named is remembered; and most
/// pairs of words begin no name. One for each thread, so that none waits for another.
package final class ReadingLexicon: Lexicon {
  private struct Target: Hashable {
    var written: String
    var place: TargetPlace
  }

  private let lexicon: CatalogLexicon
  private let filter: PhraseFilter?
  private let known = Mutex<[Target: LinkTarget?]>([:])

  /// Then the memory is begun anew.
  private static let limit = 4096

  /// Then a look at every title is made up for by what it saves.
  private static let manyNotes = 256

  /// Cost: for many notes and a small catalog, a look at every title; else nothing.
  ///
  /// - Parameter notes: how many will be read, where that is known; one that is being typed is one.
  package convenience init(_ lexicon: CatalogLexicon, notes: Int = .max) {
    self.init(lexicon, notes < Self.manyNotes ? nil : lexicon.phraseFilter)
  }

  private init(_ lexicon: CatalogLexicon, _ filter: PhraseFilter?) {
    self.lexicon = lexicon
    self.filter = filter
  }

  /// The same for another thread.
  package func copy() -> ReadingLexicon { ReadingLexicon(lexicon, filter) }

  package func targets(of written: String, in place: TargetPlace) -> LinkTarget? {
    let target = Target(written: written, place: place)
    if let found = known.withLock({ $0[target] }) { return found }
    let found = lexicon.targets(of: written, in: place)
    known.withLock { known in
      if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
      known[target] = .some(found)
    }
    return found
  }

  package func episodes(at address: WebAddress) -> [EntityID] { lexicon.episodes(at: address) }

  package var firstLetters: FirstLetters {
    filter.map { lexicon.wishes.firstLetters.union($0.firstLetters) } ?? .any
  }

  package func phraseLengths(_ first: StableHash, _ second: StableHash) -> UInt64 {
    guard let filter, !filter.mayBegin(first, second) else {
      return lexicon.phraseLengths(first, second)
    }
    return lexicon.wishes.phraseLengths(first, second)
  }

  package func entities(phrase: StableHash, written: @autoclosure () -> String) -> [EntityID] {
    lexicon.entities(phrase: phrase, written: written())
  }
}
