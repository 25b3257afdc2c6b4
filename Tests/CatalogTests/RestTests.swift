// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import Naming
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
    /// Kilobytes of the index that are in this process.
    private func resident() throws -> Int {
      let maps = try #require(FileHandle(forReadingAtPath: "/proc/self/smaps"))
      let text = String(decoding: try maps.readToEnd() ?? Data(), as: UTF8.self)
      let lines = text.split(separator: "\n")
      let start = try #require(lines.firstIndex { $0.hasSuffix(scratch.path()) })
      let rss = try #require(lines[start...].first { $0.hasPrefix("Rss:") })
      return try #require(Int(rss.split(separator: " ")[1]))
    }

    @Test func nothingOfTheIndexStays() throws {
      _ = try Self.episodes(catalog)
      #expect(try resident() > 0)
      catalog.giveBackMemory()
      #expect(try resident() == 0)
    }
  #endif
}
