// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON

/// The shows of one source as they are listed: each part written when it comes, none of it kept.
struct ListedShows {
  private var shows: [(identity: String, json: [UInt8])] = []
  private var episodes = JSONWriter()
  private var hasEpisodes = false

  mutating func add(_ read: ReadShow) {
    if !shows.contains(where: { $0.identity == read.identity }) {
      var writer = JSONWriter()
      Self.write(read, to: &writer)
      shows.append((read.identity, writer.bytes))
    }
    if !hasEpisodes { episodes.beginArray() }
    hasEpisodes = true
    for episode in read.episodes {
      ListedEpisode(read: episode, show: read.show).write(to: &episodes)
    }
  }

  /// The whole listing; where there are several shows, `show` is the first of `shows`.
  consuming func json(problems: [SourceProblem]) -> [UInt8] {
    if !hasEpisodes { episodes.beginArray() }
    episodes.endArray()
    var writer = JSONWriter()
    let (shows, episodes) = (shows, episodes.bytes)
    writer.object {
      $0.field("show") { $0.raw(shows.first?.json ?? Array("{}".utf8)) }
      if shows.count > 1 { $0.field("shows") { $0.array(shows) { $0.raw($1.json) } } }
      $0.field("episodes") { $0.raw(episodes) }
      $0.field("problems") { $0.array(problems, SourceListing.write) }
    }
    return writer.bytes
  }

  private static func write(_ read: ReadShow, to writer: inout JSONWriter) {
    let show = read.show
    writer.object {
      $0.fieldOrNull("title", read.givesTitle ? show.title : nil)
      $0.fieldOrNull("author", show.author.isEmpty ? nil : show.author)
      $0.field("description", show.description)
      $0.fieldOrNull("link", show.link)
      $0.field("persons") { $0.array(read.persons, EpisodeLine.write) }
    }
  }
}
