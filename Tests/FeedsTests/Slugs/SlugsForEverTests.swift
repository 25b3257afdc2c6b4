// SPDX-License-Identifier: MIT

import Catalog
import Feeds
import Ingest
import Naming
import TestSupport
import Testing

/// A slug that ever stood in a note answers for ever, and means what it meant.
@Suite struct SlugsForEverTests {
  @Test(arguments: [
    (true, true, UInt64(1)), (true, true, 2), (true, false, 3), (true, false, 4), (false, true, 5),
    (false, true, 6),
  ])
  func overTenRefreshes(_ hasGuids: Bool, _ hasEnclosures: Bool, _ seed: UInt64) throws {
    let shelf = try FeedShelf()
    var random = SeededGenerator(seed: seed)
    var feed = ChangingFeed(hasGuids: hasGuids, hasEnclosures: hasEnclosures)
    for _ in 0..<12 { feed.publish(&random) }
    var meanings: [String: Int] = [:]
    for refresh in 0...10 {
      let catalog = try shelf.catalog(of: feed.xml)
      for (slug, number) in try shelf.slugs(in: catalog) {
        let known = meanings.updateValue(number, forKey: slug)
        #expect(known == nil || known == number, "\(slug) of seed \(seed), refresh \(refresh)")
      }
      for (slug, number) in meanings {
        let found = try catalog.entities(showSlug: "the-harbour-tapes", slug: slug)
        #expect(try found.map { try catalog.head($0).number } == [number], "\(slug), seed \(seed)")
      }
      feed.change(&random)
    }
    #expect(meanings.count > 20)
  }

  @Test func noEpisodeIsThereTwice() throws {
    let shelf = try FeedShelf()
    var random = SeededGenerator(seed: 7)
    var feed = ChangingFeed(hasGuids: true, hasEnclosures: true)
    for _ in 0..<12 { feed.publish(&random) }
    for _ in 0...10 {
      let numbers = try shelf.slugs(in: shelf.catalog(of: feed.xml)).map(\.number)
      #expect(numbers.count == Set(numbers).count)
      feed.change(&random)
    }
  }
}

/// A feed file and the index built from it, again and again.
private final class FeedShelf {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  func catalog(of xml: String) throws -> Catalog {
    let path = try folder.write("tapes.rss", xml)
    let build = IndexBuild(
      sources: [SourceName(path, isUsers: true, directory: folder.path)],
      environment: [
        "XDG_CACHE_HOME": folder.path("cache"), "XDG_DATA_HOME": folder.path("data"),
      ],
      readers: SourceReaders(feeds: FeedReader(), outlines: OPMLReader()))
    return try Catalog(path: build.run(isForced: true).indexPath)
  }

  /// The slug that every episode has now, and which episode it is.
  func slugs(in catalog: Catalog) throws -> [(slug: String, number: Int)] {
    try (0..<catalog.count(.episode)).map { index in
      let head = try catalog.head(EntityID(.episode, index))
      return (head.slug, head.number ?? 0)
    }
  }
}
