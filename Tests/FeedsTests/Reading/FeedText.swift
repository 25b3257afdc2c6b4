// SPDX-License-Identifier: MIT

import Catalog
import Ingest
import TestSupport

@testable import Feeds

/// What the reader makes of a feed that a test writes.
struct FeedText {
  let show: ReadShow?
  let problems: [SourceProblem]

  var episodes: [ReadEpisode] { show?.episodes ?? [] }
  var titles: [String] { episodes.map(\.episode.title) }
  var messages: [String] { problems.map(\.message) }

  /// The only episode.
  var episode: Episode? { episodes.count == 1 ? episodes[0].episode : nil }

  init(_ text: String) throws {
    try self.init(bytes: Array(text.utf8))
  }

  init(bytes: [UInt8], name: String = "harbour.rss") throws {
    let folder = try TemporaryFolder()
    let file = try SourceFile(path: folder.write(name, bytes))
    var shows: [ReadShow] = []
    problems = try FeedReader().read(file) { (show: ReadShow) throws(BuildError) in
      shows.append(show)
    }
    show = shows.first
  }

  /// RSS around some items, with the usual namespaces.
  static func rss(_ items: String, channel: String = "<title>The Harbour Tapes</title>") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
      xmlns:podcast="https://podcastindex.org/namespace/1.0">
    <channel>\(channel)
    \(items)
    </channel></rss>
    """
  }

  /// The first problem whose message holds a word.
  func problem(_ word: String) -> SourceProblem? {
    problems.first { $0.message.contains(word) }
  }
}
