// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON

/// An episode as one line of JSON Lines, by `protocol/catalog.schema.json`.
///
/// The fields every reader looks for are always there, null where nothing is known; others are left out.
struct EpisodeJSON {
  let episode: Episode
  let show: Show

  func write(to writer: inout JSONWriter) {
    writer.object {
      writeIdentity(&$0)
      writePeople(&$0)
      writeText(&$0)
      writeAddresses(&$0)
      writeSource(&$0)
    }
  }

  private func writeIdentity(_ writer: inout JSONWriter) {
    writer.field("show", show.slug)
    writer.field("show_title", show.title)
    writer.field("slug", episode.slug)
    writer.field("former_slugs", episode.formerSlugs.nonEmpty)
    writer.field("title", episode.title)
    writer.fieldOrNull("published", episode.published?.iso)
    writer.fieldOrNull("duration_seconds", episode.durationSeconds)
    writer.field("number", episode.number)
    writer.field("season", episode.season)
  }

  private func writePeople(_ writer: inout JSONWriter) {
    writer.field("guests", episode.guests.map(\.name))
    writer.field("hosts", episode.hosts.map(\.name))
    writer.field("books") { $0.array(episode.books, Self.writeBook) }
    writer.field("persons") { $0.array(episode.persons, Self.writePerson) }
  }

  private func writeText(_ writer: inout JSONWriter) {
    writer.field("summary", episode.summary)
    writer.field("takeaways", episode.takeaways)
    if !episode.chapters.isEmpty {
      writer.field("chapters") { $0.array(episode.chapters, Self.writeChapter) }
    }
  }

  private func writeAddresses(_ writer: inout JSONWriter) {
    writer.field("links", episode.links.map(\.url))
    writer.fieldOrNull("link", episode.link)
    writer.fieldOrNull("guid", episode.guid)
    writer.fieldOrNull("enclosure_url", episode.enclosureURL)
    writer.field("transcripts", episode.transcripts.nonEmpty)
  }

  private func writeSource(_ writer: inout JSONWriter) {
    guard let source = episode.source else { return writer.fieldOrNull("source", nil as Int?) }
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

  private static func writeBook(_ writer: inout JSONWriter, _ book: BookReference) {
    writer.object {
      $0.field("title", book.title)
      $0.field("authors", book.authors)
    }
  }

  private static func writePerson(_ writer: inout JSONWriter, _ person: FeedPerson) {
    writer.object {
      $0.field("name", person.name)
      $0.field("role", person.role)
      $0.field("group", person.group)
      if !person.href.isEmpty { $0.field("href", person.href) }
    }
  }

  private static func writeChapter(_ writer: inout JSONWriter, _ chapter: Chapter) {
    writer.object {
      $0.field("start", chapter.start)
      $0.field("title", chapter.title)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func fieldOrNull(_ name: StaticString, _ value: (some JSONWritable)?) {
    self.name(name)
    if let value { value.write(to: &self) } else { null() }
  }
}

extension Array {
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
