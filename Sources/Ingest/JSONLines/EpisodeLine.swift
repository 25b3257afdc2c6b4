// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON

/// One line of JSON Lines, read by protocol/catalog.schema.json.
struct EpisodeLine {
  var episode: Episode
  /// The slug of its show; empty when the line gives none.
  var showSlug: String
  /// Empty when the line gives none.
  var showTitle: String
  var givesPeople: Bool
  var givesBooks: Bool

  /// - Throws: what is wrong with the line.
  init(_ bytes: [UInt8]) throws(SourceError) {
    let members = try Self.members(bytes)
    guard let title = members.string("title")?.trimmed, !title.isEmpty else {
      throw SourceError(message: "a line needs a `title`")
    }
    var episode = Episode(slug: members.string("slug") ?? "", title: title)
    Self.fillFacts(&episode, members)
    Self.fillText(&episode, members)
    Self.fillPeople(&episode, members)
    episode.source = Self.source(members)
    self.episode = episode
    showSlug = members.string("show") ?? ""
    showTitle = members.string("show_title") ?? ""
    givesPeople = members.contains("guests")
    givesBooks = members.contains("books")
  }

  private static func members(_ bytes: [UInt8]) throws(SourceError) -> JSONMembers {
    do throws(JSONError) {
      if let members = try JSONMembers(of: bytes) { return members }
    } catch {
      throw SourceError(message: "column \(error.column): expected \(error.expected)")
    }
    throw SourceError(message: "a line holds one object")
  }

  private static func fillFacts(_ episode: inout Episode, _ members: JSONMembers) {
    episode.formerSlugs = members.strings("former_slugs")
    episode.published = members.string("published").flatMap { PublicationDate(iso: $0) }
    episode.durationSeconds = members.integer("duration_seconds").flatMap { $0 >= 0 ? $0 : nil }
    episode.number = members.integer("number")
    episode.season = members.integer("season")
    episode.guid = members.string("guid")
    episode.enclosureURL = members.string("enclosure_url")
    episode.link = members.string("link")
  }

  private static func fillText(_ episode: inout Episode, _ members: JSONMembers) {
    episode.summary = members.string("summary") ?? ""
    episode.takeaways = members.strings("takeaways")
    episode.links = members.strings("links").map { Link(text: "", url: $0) }
    episode.transcripts = members.strings("transcripts")
    episode.chapters = (members.objects("chapters") ?? []).compactMap { chapter in
      guard let start = chapter.integer("start"), start >= 0 else { return nil }
      return Chapter(start: start, title: chapter.string("title") ?? "")
    }
  }

  private static func fillPeople(_ episode: inout Episode, _ members: JSONMembers) {
    episode.guests = members.strings("guests").map { Credit(name: $0, person: nil) }
    episode.hosts = members.strings("hosts").map { Credit(name: $0, person: nil) }
    episode.books = (members.objects("books") ?? []).compactMap { book in
      book.string("title").map { BookReference(title: $0, authors: book.strings("authors")) }
    }
    episode.persons = (members.objects("persons") ?? []).compactMap { person in
      person.string("name").map {
        FeedPerson(
          name: $0, role: person.string("role") ?? "", group: person.string("group") ?? "",
          href: person.string("href") ?? "")
      }
    }
  }

  private static func source(_ members: JSONMembers) -> SourceLocation? {
    guard let source = members.object("source"), let path = source.string("path"),
      let line = source.integer("line"), line > 0
    else { return nil }
    return SourceLocation(
      path: path, line: line, endLine: max(line, source.integer("end_line") ?? line),
      titleLine: max(line, source.integer("title_line") ?? line),
      isReadable: source.isTrue("readable"))
  }
}

extension JSONMembers {
  /// The strings of an array; items of other types are left out.
  func strings(_ name: String) -> [String] {
    guard let bytes = raw(name), bytes != Array("[]".utf8) else { return [] }
    return (try? JSONValue(bytes))?.strings ?? []
  }

  fileprivate func isTrue(_ name: String) -> Bool {
    raw(name) == Array("true".utf8)
  }
}
