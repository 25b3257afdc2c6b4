// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import Ingest
import TestSupport
import Testing

@testable import Feeds

/// The feeds beside the checkout, against their expected readings.
@Suite(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.whySkipped)))
struct RealFeedTests {
  private struct Expected: Decodable {
    struct Show: Decodable {
      var title: String?
      var author: String?
    }
    struct Episode: Decodable {
      var title: String?
      var published: String?
      var durationSeconds: Int?
      var guid: String?
      var link: String?
      var enclosureUrl: String?
      var transcripts: [String]?
      var chaptersUrl: String?
    }
    var feed: String?
    var kind: String
    var policy: String
    var show: Show?
    var episodes: [Episode]?
  }

  private static func expectations() throws -> [Expected] {
    let folder = try #require(SharedData.path("data/feeds/expected"))
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      let data = Data(try #require(SharedData.bytes("data/feeds/expected/\(name)")))
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      return try decoder.decode(Expected.self, from: data)
    }
  }

  @Test func everyValueIsRight() throws {
    for expected in try Self.expectations() where expected.kind != "opml" {
      let name = try #require(expected.feed)
      let feed = try FeedText(
        bytes: try #require(SharedData.bytes("data/feeds/\(name)")), name: name)
      let show = try #require(feed.show, "\(name)")
      #expect((show.givesTitle ? show.show.title : nil) == expected.show?.title, "\(name)")
      let episodes = try #require(expected.episodes)
      #expect(feed.episodes.count == episodes.count, "\(name)")
      for (read, wanted) in zip(feed.episodes, episodes) {
        let episode = read.episode
        #expect((read.givesTitle ? episode.title : nil) == wanted.title, "\(name)")
        #expect(episode.published?.iso == wanted.published, "\(name)")
        #expect(episode.durationSeconds == wanted.durationSeconds, "\(name)")
        #expect(episode.guid == wanted.guid, "\(name)")
        #expect(episode.link == wanted.link, "\(name)")
        #expect(episode.enclosureURL == wanted.enclosureUrl, "\(name)")
        #expect(episode.transcripts == wanted.transcripts ?? [], "\(name)")
        #expect(read.chaptersURL == wanted.chaptersUrl, "\(name)")
      }
    }
  }
}
