// SPDX-License-Identifier: MIT

/// The feed (RSS 2.0) of a show that does not exist.
///
/// Invented words need no escaping.
struct InventedFeed {
  let show: Int
  private var text: String

  init(show: Int) {
    self.show = show
    text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
        xmlns:podcast="https://podcastindex.org/namespace/1.0">
      <channel>
      <title>The Invented Hour \(show)</title>

      """
  }

  mutating func add(
    _ episode: InventedEpisode, published: String, seconds: Int, notes: [String]
  ) {
    text += Self.item(episode, published: published, seconds: seconds, notes: notes)
  }

  var bytes: [UInt8] { Array((text + Self.end).utf8) }

  /// The bytes of a feed with one episode more.
  static func adding(_ episode: InventedEpisode, to feed: String) -> [UInt8] {
    let item = item(
      episode, published: "31 Dec 2019 06:00:00 GMT", seconds: 1800, notes: ["Just out."])
    return Array((feed.dropLast(end.count) + item + end).utf8)
  }

  private static let end = "</channel>\n</rss>\n"

  private static func item(
    _ episode: InventedEpisode, published: String, seconds: Int, notes: [String]
  ) -> String {
    """
    <item>
    <title>\(episode.title)</title>
    <guid isPermaLink="false">invented-\(episode.show)-\(episode.number)</guid>
    <link>\(episode.link)</link>
    <pubDate>\(published)</pubDate>
    <itunes:duration>\(seconds)</itunes:duration>
    <podcast:person role="guest">\(episode.guest)</podcast:person>
    <description><![CDATA[\(notes.map { "<p>\($0)</p>" }.joined())]]></description>
    </item>

    """
  }
}
