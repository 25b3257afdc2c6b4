// SPDX-License-Identifier: MIT

package import Catalog
package import Naming
package import Notes

/// The catalog as the mention scanner sees it: which written forms are ours, and whose.
///
/// A damaged catalog answers nothing here; `damage` remembers why.
package struct CatalogLexicon: Lexicon {
  package let catalog: Catalog
  let wishes: NameWishes
  private let damage: LexiconDamage

  package init(
    catalog: Catalog, wishes: NameWishes = NameWishes(), damage: LexiconDamage = LexiconDamage()
  ) {
    self.catalog = catalog
    self.wishes = wishes
    self.damage = damage
  }

  package func targets(of written: String, in place: TargetPlace) -> LinkTarget? {
    let resolver = TargetResolver(catalog: catalog, wishes: wishes)
    return look { () throws(CatalogError) in try resolver.target(of: written, in: place) } ?? nil
  }

  package func episodes(at address: WebAddress) -> [EntityID] {
    look { () throws(CatalogError) in try catalog.episodes(at: address) } ?? []
  }

  package func phraseLengths(_ first: StableHash, _ second: StableHash) -> UInt64 {
    let lengths =
      look { () throws(CatalogError) in try catalog.phraseLengths(first, second) } ?? 0
    return wishes.isEmpty ? lengths : lengths | wishes.phraseLengths(first, second)
  }

  package func entities(phrase: StableHash, written: @autoclosure () -> String) -> [EntityID] {
    if !wishes.isEmpty {
      if wishes.isIgnored(phrase) { return [] }
      if let target = wishes.target(ofAlias: phrase) {
        return targets(of: target, in: .wikiLink)?.entities ?? []
      }
    }
    return look { () throws(CatalogError) in
      try catalog.entities(phrase: phrase, written: written())
    } ?? []
  }

  /// The shortlist of some entities; empty where the catalog is damaged.
  package func shortlist(of entities: [EntityID]) -> Shortlist {
    look { () throws(CatalogError) in
      var shortlist = Shortlist()
      try shortlist.add(entities, of: catalog)
      return shortlist
    } ?? Shortlist()
  }

  /// Nil for a catalog that is large or damaged.
  var phraseFilter: PhraseFilter? {
    look { () throws(CatalogError) in try PhraseFilter(catalog) } ?? nil
  }

  private func look<Answer>(_ look: () throws(CatalogError) -> Answer) -> Answer? {
    do throws(CatalogError) {
      return try look()
    } catch {
      damage.report(error)
      return nil
    }
  }
}
