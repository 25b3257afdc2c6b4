// SPDX-License-Identifier: MIT

import Catalog
import Naming
import TestSupport
import Testing

/// Memory that is given back, and what is answered then.
@Suite struct RestTests {
  private let scratch: Scratch
  private let catalog: Catalog

  init() throws {
    scratch = try Scratch()
    let random = RandomCatalog(seed: 12, shows: 3, episodes: 200)
    catalog = try CatalogTests.catalog(random.shows, in: scratch)
  }

  private static func episodes(_ catalog: Catalog) throws -> [Episode] {
    try catalog.entities(.episode).map { try catalog.episode($0) }
  }

  @Test func answersAreTheSame() throws {
    let before = try Self.episodes(catalog)
    catalog.giveBackMemory()
    #expect(try Self.episodes(catalog) == before)
  }

  @Test func othersMayReadMeanwhile() async throws {
    let (catalog, before) = (catalog, try Self.episodes(catalog))
    try await withThrowingTaskGroup(of: [Episode].self) { group in
      for _ in 0..<4 { group.addTask { try Self.episodes(catalog) } }
      for _ in 0..<100 { catalog.giveBackMemory() }
      for try await found in group { #expect(found == before) }
    }
  }

  #if os(Linux)
    @Test func nothingOfTheIndexStays() throws {
      _ = try Self.episodes(catalog)
      #expect(try #require(try ResidentMemory.kilobytes(ofFile: scratch.path())) > 0)
      catalog.giveBackMemory()
      #expect(try ResidentMemory.kilobytes(ofFile: scratch.path()) == 0)
    }
  #endif
}
