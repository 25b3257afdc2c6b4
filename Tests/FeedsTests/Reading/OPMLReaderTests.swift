// SPDX-License-Identifier: MIT

import Catalog
import Ingest
import TestSupport
import Testing

@testable import Feeds

@Suite struct OPMLReaderTests {
  private func read(_ body: String) throws -> (feeds: [OutlineFeed], problems: [SourceProblem]) {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "list.opml", "<?xml version='1.0'?><opml version='2.0'>\(body)</opml>")
    return try OPMLReader().read(try SourceFile(path: path))
  }

  @Test func outlinesNestAndRepeat() throws {
    let list = try read(
      """
      <head><title>List</title></head><body>
      <outline text="Boats"><outline text="Sail">
        <outline text="t" title="Tapes &#39;n&#39; Tar" type="rss" xmlUrl="https://a.example/f" htmlUrl=""/>
      </outline>
      <outline text="Rope" XMLURL="b.rss" htmlurl="https://b.example"/></outline>
      <outline type="rss" url="https://c.example/f"/><outline type="link" url="https://d.example"/>
      <outline text="Again" xmlUrl="https://a.example/f"/></body>
      """)
    #expect(
      list.feeds == [
        OutlineFeed(
          title: "Tapes 'n' Tar", xmlURL: "https://a.example/f", htmlURL: nil,
          group: ["Boats", "Sail"]),
        OutlineFeed(
          title: "Rope", xmlURL: "b.rss", htmlURL: "https://b.example", group: ["Boats"]),
        OutlineFeed(
          title: "https://c.example/f", xmlURL: "https://c.example/f", htmlURL: nil, group: []),
        OutlineFeed(title: "Again", xmlURL: "https://a.example/f", htmlURL: nil, group: []),
      ])
    #expect(list.problems.isEmpty)
  }

  @Test func brokenListsAreMended() throws {
    let list = try read(
      "<body>\n<outline text='R & D' xmlUrl='https://a.example/?a=1&b=2'>\n<outline xmlUrl='https://b.example/f'"
    )
    #expect(list.feeds.map(\.xmlURL) == ["https://a.example/?a=1&b=2"])
    #expect(!list.problems.isEmpty)
  }
}
