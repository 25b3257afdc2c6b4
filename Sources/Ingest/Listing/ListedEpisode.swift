// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON

/// An episode as a listing writes it: the fields of `export`, null where the source says nothing.
struct ListedEpisode {
  let read: ReadEpisode
  let show: Show

  func write(to writer: inout JSONWriter) {
    let episode = read.episode
    writer.object {
      $0.field("show_title", show.title)
      $0.fieldOrNull("title", read.givesTitle ? episode.title : nil)
      $0.fieldOrNull("published", moment)
      $0.fieldOrNull("duration_seconds", episode.durationSeconds)
      $0.fieldOrNull("number", episode.number)
      $0.fieldOrNull("season", episode.season)
      $0.fieldOrNull("guid", episode.guid)
      $0.fieldOrNull("link", episode.link)
      $0.fieldOrNull("enclosure_url", episode.enclosureURL)
      $0.field("persons") { $0.array(episode.persons, EpisodeLine.write) }
      EpisodeLine.writePeople(episode, to: &$0)
      $0.field("summary", episode.summary)
      $0.field("takeaways", episode.takeaways)
      $0.field("links", episode.links.map(\.url))
      $0.field("transcripts", episode.transcripts)
      $0.fieldOrNull("chapters_url", read.chaptersURL)
      $0.field("chapters") { $0.array(episode.chapters, EpisodeLine.write) }
      EpisodeLine.writeSource(episode.source, to: &$0)
    }
  }

  /// Of a day alone its midnight, so that all dates have one shape.
  private var moment: String? {
    read.episode.published.map { PublicationDate(seconds: $0.seconds, hasTime: true).iso }
  }
}
