// SPDX-License-Identifier: MIT

import Catalog
import Feeds
import Ingest
import Naming
import TestSupport
import Testing

/// Two people of one name, in the feeds of two shows.
@Suite struct NamesakesInFeedsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ show: String, page: String) throws {
    try folder.write(
      "feeds/\(show).rss",
      """
      <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
      <title>\(show)</title><item><title>On \(show)</title><guid>\(show)</guid>
      <podcast:person role="guest" href="\(page)">Ada Quillfeather</podcast:person>
      </item></channel></rss>
      """)
  }

  private func catalog() throws -> Catalog {
    let build = IndexBuild(
      sources: [SourceName("feeds", isUsers: true, directory: folder.path)],
      environment: [
        "XDG_CACHE_HOME": folder.path("cache"), "XDG_DATA_HOME": folder.path("data"),
      ],
      readers: SourceReaders(feeds: FeedReader(), outlines: OPMLReader()))
    return try Catalog(path: build.run().indexPath)
  }

  @Test func theirPagesTellThemApartAndTheNameIsBoth() throws {
    try write("Tar", page: "https://people.example/ada")
    try write("Wool", page: "https://people.example/another-ada")
    let catalog = try catalog()
    for slug in ["ada-quillfeather", "ada-quillfeather-2"] {
      let found = try catalog.entities(slug: slug)
      #expect(try found.map { try catalog.appearances(of: $0).count } == [1])
    }
    #expect(try catalog.entities(title: "Ada Quillfeather", kind: .person).count == 2)
    // A third show that is read before the others does not change who they are.
    try write("Oars", page: "https://people.example/another-ada")
    let second = try #require(try self.catalog().entities(slug: "ada-quillfeather-2").first)
    #expect(try self.catalog().appearances(of: second).count == 2)
  }

  @Test func onePageIsOnePerson() throws {
    try write("Tar", page: "https://people.example/ada")
    try write("Wool", page: "http://people.example/ada")
    #expect(try catalog().count(.person) == 1)
  }
}
