// SPDX-License-Identifier: MIT

package import Catalog
package import Naming
package import Notes

/// The catalog as the mention scanner sees it: which written forms are ours, and whose.
///
/// A damaged catalog answers nothing here; the catalog itself remembers the damage.
package struct CatalogLexicon: Lexicon {
  let catalog: Catalog
  private let wishes: NameWishes

  package init(catalog: Catalog, wishes: NameWishes = NameWishes()) {
    self.catalog = catalog
    self.wishes = wishes
  }

  package func targets(of written: String, in place: TargetPlace) -> LinkTarget? {
    let resolver = TargetResolver(catalog: catalog, wishes: wishes)
    return (try? resolver.target(of: written, in: place)) ?? nil
  }

  package func episodes(at address: WebAddress) -> [EntityID] {
    (try? catalog.episodes(at: address)) ?? []
  }

  package func phraseLengths(_ first: StableHash, _ second: StableHash) -> UInt64 {
    let lengths = (try? catalog.phraseLengths(first, second)) ?? 0
    return wishes.isEmpty ? lengths : lengths | wishes.phraseLengths(first, second)
  }

  package func entities(phrase: StableHash, written: String) -> [EntityID] {
    if !wishes.isEmpty {
      if wishes.isIgnored(phrase) { return [] }
      if let target = wishes.target(ofAlias: phrase) {
        return targets(of: target, in: .wikiLink)?.entities ?? []
      }
    }
    return (try? catalog.entities(phrase: phrase, written: written)) ?? []
  }
}
