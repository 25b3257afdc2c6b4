// SPDX-License-Identifier: MIT

import Foundation
import JSON
import TestSupport
import Testing

/// `protocol/catalog.schema.json` says what `export` prints.
@Suite(.timeLimit(.minutes(10)))
struct CatalogSchemaTests {
  private let folder: TemporaryFolder
  private let environment: ProgramEnvironment
  private let schema: JSONSchema

  init() throws {
    folder = try TemporaryFolder()
    environment = try ProgramEnvironment()
    schema = try JSONSchema(path: PackageRoot.path + "/protocol/catalog.schema.json")
  }

  private func exported(_ sources: [String]) throws -> [JSONValue] {
    let arguments = ["export"] + sources.flatMap { ["--catalog", $0] }
    return try ProgramRun(.podcastLS, arguments, in: folder, environment).lines
      .map { try JSONValue(Array($0.utf8)) }
  }

  @Test func theSampleIsAsTheSchemaSays() throws {
    let episodes = try exported([])
    #expect(episodes.count == 10)
    for episode in episodes { #expect(schema.mistakes(in: episode) == []) }
  }

  @Test func everyFieldOfAFeedIsAsTheSchemaSays() throws {
    try folder.write(
      "tapes.rss",
      """
      <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
        xmlns:podcast="https://podcastindex.org/namespace/1.0"
        xmlns:psc="http://podlove.org/simple-chapters"><channel><title>Tapes</title><item>
      <title>On Tar</title><guid>1</guid><link>https://t.example/1</link>
      <pubDate>Fri, 08 Nov 2019 06:00:00 GMT</pubDate><itunes:duration>1:02</itunes:duration>
      <itunes:episode>3</itunes:episode><itunes:season>1</itunes:season>
      <enclosure url="https://t.example/1.mp3" type="audio/mpeg" length="1"/>
      <podcast:person role="guest" href="https://p.example/a">Ada Quillfeather</podcast:person>
      <podcast:person role="host">Bo Sandpiper</podcast:person>
      <podcast:transcript url="https://t.example/1.vtt" type="text/vtt"/>
      <psc:chapters><psc:chapter start="0:00" title="Hello"/></psc:chapters>
      <description>&lt;p&gt;About tar, and the book “Tar and Time” by Cy Halyard.&lt;/p&gt;
      &lt;p&gt;Key takeaways:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Stir.&lt;/li&gt;&lt;/ul&gt;</description>
      </item><item><title>Bare</title></item></channel></rss>
      """)
    let episodes = try exported(["tapes.rss"])
    #expect(episodes.count == 2)
    for episode in episodes { #expect(schema.mistakes(in: episode) == []) }
    #expect(episodes.contains { $0["persons"]?.array?.first?["href"] != nil })
  }

  @Test func theSchemaRefuses() throws {
    let lines = [#"{"show": "x"}"#, #"{"title": 7}"#, #"{"title": "x", "published": "soon"}"#]
    for line in lines {
      #expect(schema.mistakes(in: try JSONValue(Array(line.utf8))).count == 1, "\(line)")
    }
  }

  @Test(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.whySkipped)))
  func realFeedsAreAsTheSchemaSays() throws {
    let feeds = try #require(SharedData.path("data/feeds"))
    let episodes = try exported([feeds])
    #expect(episodes.count > 100)
    #expect(episodes.flatMap(schema.mistakes) == [])
  }
}
