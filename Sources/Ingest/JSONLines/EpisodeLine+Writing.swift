// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON

extension EpisodeLine {
  /// An episode as one line, without its end: what the record keeps.
  ///
  /// Empty values are left out.
  static func written(_ episode: Episode, show: Show, to writer: inout JSONWriter) {
    writer.reset()
    writer.object {
      $0.field("show", show.slug)
      writeFacts(episode, to: &$0)
      writeText(episode, to: &$0)
      writePeople(episode, to: &$0)
      if !episode.persons.isEmpty { $0.field("persons") { $0.array(episode.persons, write) } }
      writeSource(episode.source, to: &$0)
    }
  }

  private static func writeFacts(_ episode: Episode, to writer: inout JSONWriter) {
    writer.field("slug", episode.slug)
    writer.field("former_slugs", episode.formerSlugs.nonEmpty)
    writer.field("title", episode.title)
    writer.field("published", episode.published?.iso)
    writer.field("duration_seconds", episode.durationSeconds)
    writer.field("number", episode.number)
    writer.field("season", episode.season)
    writer.field("guid", episode.guid)
    writer.field("enclosure_url", episode.enclosureURL)
    writer.field("link", episode.link)
  }

  private static func writeText(_ episode: Episode, to writer: inout JSONWriter) {
    writer.field("summary", episode.summary.isEmpty ? nil : episode.summary)
    writer.field("takeaways", episode.takeaways.nonEmpty)
    writer.field("links", episode.links.map(\.url).nonEmpty)
    writer.field("transcripts", episode.transcripts.nonEmpty)
    if episode.chapters.isEmpty { return }
    writer.field("chapters") {
      $0.array(episode.chapters, write)
    }
  }

  static func write(_ writer: inout JSONWriter, _ chapter: Chapter) {
    writer.object {
      $0.field("start", chapter.start)
      $0.field("title", chapter.title)
    }
  }

  /// Guests, hosts and books.
  static func writePeople(_ episode: Episode, to writer: inout JSONWriter) {
    writer.field("guests", episode.guests.map(\.name))
    writer.field("hosts", episode.hosts.map(\.name).nonEmpty)
    writer.field("books") {
      $0.array(episode.books) { writer, book in
        writer.object {
          $0.field("title", book.title)
          $0.field("authors", book.authors)
        }
      }
    }
  }

  static func write(_ writer: inout JSONWriter, _ person: FeedPerson) {
    writer.object {
      $0.field("name", person.name)
      $0.field("role", person.role)
      $0.field("group", person.group)
      if !person.href.isEmpty { $0.field("href", person.href) }
    }
  }

  static func writeSource(_ source: SourceLocation?, to writer: inout JSONWriter) {
    guard let source else { return }
    writer.field("source") {
      $0.object {
        $0.field("path", source.path)
        $0.field("line", source.line)
        $0.field("end_line", source.endLine)
        $0.field("title_line", source.titleLine)
        $0.field("readable", source.isReadable)
      }
    }
  }
}

extension Array {
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
