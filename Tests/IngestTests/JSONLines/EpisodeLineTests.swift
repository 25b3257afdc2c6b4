// SPDX-License-Identifier: MIT

import Catalog
import JSON
import Testing

@testable import Ingest

@Suite struct EpisodeLineTests {
  private var episode: Episode {
    var episode = Episode(slug: "on-tar", title: "On “Tar”\n\t& Time")
    episode.formerSlugs = ["on-taar"]
    episode.published = PublicationDate(iso: "2019-11-08T06:00:00Z")
    (episode.durationSeconds, episode.number, episode.season) = (1680, 12, 2)
    episode.summary = "One.\n\nTwo 🛶."
    episode.takeaways = ["First.", "Second."]
    episode.guests = [Credit(name: "Ada Quillfeather", person: nil)]
    episode.hosts = [Credit(name: "Mina", person: nil)]
    episode.books = [BookReference(title: "Tar", authors: ["Odo Marlin"])]
    episode.links = [Link(text: "", url: "https://t.example/a")]
    (episode.link, episode.guid) = ("https://t.example/12", "g12")
    episode.enclosureURL = "https://t.example/12.mp3"
    episode.persons = [FeedPerson(name: "Ada Quillfeather", role: "guest", group: "cast")]
    episode.chapters = [Chapter(start: 0, title: "Hello")]
    episode.transcripts = ["https://t.example/12.vtt"]
    episode.source = SourceLocation(
      path: "/a.txt", line: 7, endLine: 18, titleLine: 8, isReadable: false)
    return episode
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    var writer = JSONWriter()
    EpisodeLine.written(episode, show: Show(slug: "tapes", title: "Tapes"), to: &writer)
    #expect(!writer.bytes.contains(0x0A))
    let line = try EpisodeLine(writer.bytes)
    #expect(line.showSlug == "tapes")
    #expect(line.givesPeople && line.givesBooks)
    #expect(line.episode == trimmedTitle(episode))
  }

  private func trimmedTitle(_ episode: Episode) -> Episode {
    var episode = episode
    episode.title = episode.title.trimmed
    return episode
  }

  @Test(arguments: [
    "", "[]", "{}", "{\"title\": \"\"}", "{\"title\": 7}", "{\"title\": \"Tar\"", "null",
    "{\"title\": \"Tar\"} x",
  ])
  func brokenLinesAreSaid(_ text: String) {
    #expect(throws: SourceError.self) { try EpisodeLine(Array(text.utf8)) }
  }

  @Test func wrongTypesAreLeftOut() throws {
    let line = try EpisodeLine(
      Array(
        """
        {"title": "Tar", "published": "soon", "duration_seconds": -5, "number": "12",
         "guests": [1, "Ada Quillfeather", null], "books": "none", "source": {"path": "/a", "line": 0}}
        """.utf8))
    #expect(line.episode.published == nil)
    #expect(line.episode.durationSeconds == nil)
    #expect(line.episode.number == nil)
    #expect(line.episode.guests.map(\.name) == ["Ada Quillfeather"])
    #expect(line.episode.books.isEmpty)
    #expect(line.episode.source == nil)
  }
}
