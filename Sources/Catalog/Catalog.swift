// SPDX-License-Identifier: MIT

package import Naming

/// An index, opened: what the daemon answers from. Immutable; shared freely between threads.
package final class Catalog: Sendable {
  package static let empty = Catalog()

  private init() {}

  package init(path: String) throws(CatalogError) {}

  package var manifest: Manifest {
    get throws(CatalogError) { Manifest(sources: [], builtAt: 0) }
  }
  package func count(_ kind: EntityKind) -> Int { 0 }
  package func episode(_ id: EntityID) throws(CatalogError) -> Episode { throw nothing }
  package func head(_ id: EntityID) throws(CatalogError) -> EpisodeHead { throw nothing }
  package func person(_ id: EntityID) throws(CatalogError) -> Person { throw nothing }
  package func book(_ id: EntityID) throws(CatalogError) -> Book { throw nothing }
  package func show(_ id: EntityID) throws(CatalogError) -> Show { throw nothing }
  package func appearances(of person: EntityID) throws(CatalogError) -> [Appearance] { [] }
  package func episodes(of bookOrShow: EntityID) throws(CatalogError) -> [EntityID] { [] }
  package func people(
    of episode: EntityID
  ) throws(CatalogError) -> [(person: EntityID, role: Role)] { [] }
  package func books(of episode: EntityID) throws(CatalogError) -> [EntityID] { [] }
  package func entities(slug: String) throws(CatalogError) -> [EntityID] { [] }
  package func entities(showSlug: String, slug: String) throws(CatalogError) -> [EntityID] { [] }
  package func entities(numbered slug: String) throws(CatalogError) -> [EntityID] { [] }
  package func entities(title: String, kind: EntityKind) throws(CatalogError) -> [EntityID] { [] }
  package func episodes(at address: WebAddress) throws(CatalogError) -> [EntityID] { [] }
  package func phraseLengths(
    _ first: StableHash, _ second: StableHash
  ) throws(CatalogError) -> UInt64 { 0 }
  package func entities(
    phrase: StableHash, written: String
  ) throws(CatalogError) -> [EntityID] { [] }
  package func search(_ query: Query) throws(CatalogError) -> SearchResult {
    SearchResult(matches: [], isTruncated: false)
  }

  private var nothing: CatalogError { .damaged(path: "", what: "no such entity") }
}
