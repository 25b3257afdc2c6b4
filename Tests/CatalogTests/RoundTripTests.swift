// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import Naming
import Testing

@Suite struct RoundTripTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private var fullEpisode: Episode {
    var episode = Episode(slug: "the-tale-of-zorp", title: "The Tale of Zorp")
    episode.formerSlugs = ["zorp", "zörp-part-1"]
    episode.published = PublicationDate(seconds: -86_399, hasTime: true)
    episode.durationSeconds = 3_723
    episode.number = 12
    episode.season = 0
    episode.summary = "First.\n\nSecond with 和 and 🙂."
    episode.takeaways = ["One.", "", "Three."]
    episode.guests = [
      Credit(name: "Zorp Glorbax", person: "zorp-glorbax"), Credit(name: "Wib", person: nil),
    ]
    episode.hosts = [Credit(name: "Quill Vantor", person: "quill-vantor")]
    episode.books = [BookReference(title: "On Gloop", authors: ["Quill Vantor", "X. Y. Zed"])]
    episode.links = [Link(text: "", url: "https://a.example/"), Link(text: "b", url: "http://b")]
    episode.link = "https://show.example/zorp"
    episode.enclosureURL = "https://cdn.example/zorp.mp3"
    episode.guid = ""
    episode.persons = [FeedPerson(name: "Zorp", role: "guest", group: "cast")]
    episode.chapters = [Chapter(start: 0, title: "Begin"), Chapter(start: 61, title: "")]
    episode.transcripts = ["https://t.example/1.vtt"]
    episode.source = SourceLocation(
      path: "/c/feed.xml", line: 4, endLine: 9, titleLine: 5, isReadable: true)
    return episode
  }

  @Test func everyFieldOfAnEpisodeComesBack() throws {
    let show = ShowFixture(show: Show(slug: "gloop", title: "Gloop"), episodes: [fullEpisode])
    let catalog = try catalog([show], in: scratch)
    #expect(try catalog.episode(EntityID(.episode, 0)) == fullEpisode)
  }

  @Test func anEpisodeOfNothingComesBack() throws {
    let bare = Episode(slug: "", title: "")
    let show = ShowFixture(show: Show(slug: "gloop", title: "Gloop"), episodes: [bare])
    #expect(try catalog([show], in: scratch).episode(EntityID(.episode, 0)) == bare)
  }

  @Test func theHeadIsPartOfTheEpisode() throws {
    let show = ShowFixture(show: Show(slug: "gloop", title: "Gloop"), episodes: [fullEpisode])
    let head = try catalog([show], in: scratch).head(EntityID(.episode, 0))
    var expected = EpisodeHead(
      slug: fullEpisode.slug, title: fullEpisode.title, show: EntityID(.show, 0))
    expected.formerSlugs = fullEpisode.formerSlugs
    expected.published = fullEpisode.published
    expected.durationSeconds = fullEpisode.durationSeconds
    expected.number = fullEpisode.number
    expected.guests = fullEpisode.guests
    expected.hosts = fullEpisode.hosts
    #expect(head == expected)
  }

  @Test func showsPeopleAndBooksComeBack() throws {
    var show = Show(slug: "gloop", title: "Gloop!")
    show.author = "A"
    show.description = "D\n\nE"
    show.link = "https://show.example"
    var person = Person(slug: "zorp-glorbax", name: "Zorp Glorbax")
    person.aliases = ["Z. Glorbax"]
    person.introduction = "Zorp keeps the gloop."
    person.isBracketsOnly = true
    let fixture = ShowFixture(show: show, episodes: [fullEpisode])
    let catalog = try catalog([fixture], people: [person], in: scratch)
    #expect(try catalog.show(EntityID(.show, 0)) == show)
    let zorp = try #require(try catalog.entities(slug: "zorp-glorbax").first)
    #expect(try catalog.person(zorp) == person)
    let book = try catalog.book(EntityID(.book, 0))
    #expect(
      book == Book(slug: "on-gloop", title: "On Gloop", authors: ["Quill Vantor", "X. Y. Zed"]))
  }

  @Test func theManifestComesBack() throws {
    let writer = try IndexWriter(path: scratch.path())
    let problem = SourceProblem(line: 3, message: "no title")
    let source = SourceState(
      path: "/c/a.xml", kind: "rss", size: 7, modified: 1_700_000_000_123_456_789, episodes: 0,
      problems: [problem])
    let manifest = Manifest(sources: [source], builtAt: 1_700_000_000)
    try writer.finish(manifest)
    #expect(try Catalog(path: scratch.path()).manifest == manifest)
  }

  @Test func relationsLeadBothWays() throws {
    let old = episode("Old one", day: 1, guests: ["Ada Quux"], hosts: ["Bo Host"])
    let new = episode("New one", day: 2, guests: ["Bo Host"])
    let show = ShowFixture(show: Show(slug: "s", title: "S"), episodes: [old, new])
    let catalog = try catalog([show], in: scratch)
    let (newest, oldest) = (EntityID(.episode, 0), EntityID(.episode, 1))
    #expect(try catalog.head(newest).title == "New one")
    // More episodes, so the better rank.
    let bo = EntityID(.person, 0)
    #expect(try catalog.person(bo).name == "Bo Host")
    #expect(
      try catalog.appearances(of: bo) == [
        Appearance(episode: newest, role: .guest), Appearance(episode: oldest, role: .host),
      ])
    let people = try catalog.people(of: oldest)
    #expect(people.map(\.person) == [EntityID(.person, 1), bo])
    #expect(people.map(\.role) == [.guest, .host])
    #expect(try catalog.episodes(of: EntityID(.show, 0)) == [newest, oldest])
  }

  @Test func aPersonNamedTwiceInAnEpisodeAppearsOnce() throws {
    let twice = episode("Twice", guests: ["Ada Quux"], hosts: ["Ada Quux"])
    let show = ShowFixture(show: Show(slug: "s", title: "S"), episodes: [twice])
    let catalog = try catalog([show], in: scratch)
    #expect(try catalog.appearances(of: EntityID(.person, 0)).map(\.role) == [.guest])
    #expect(try catalog.people(of: EntityID(.episode, 0)).count == 1)
  }

  @Test func theEmptyCatalogAnswersNothing() throws {
    let empty = Catalog.empty
    for kind in EntityKind.allCases { #expect(empty.count(kind) == 0) }
    #expect(try empty.manifest.sources.isEmpty)
    #expect(try empty.entities(slug: "a").isEmpty)
    #expect(try empty.phraseLengths(StableHash("a"), StableHash("b")) == 0)
    let query = Query(text: "a", kinds: EntityKind.allCases, limit: 5)
    #expect(try empty.search(query) == SearchResult(matches: [], isTruncated: false))
    #expect(throws: CatalogError.self) { try empty.head(EntityID(.episode, 0)) }
  }

  @Test func theSameCatalogMakesTheSameBytes() throws {
    let show = ShowFixture(
      show: Show(slug: "gloop", title: "Gloop"),
      episodes: [fullEpisode, episode("Other", guests: ["Ada Quux"])])
    _ = try catalog([show], in: scratch, name: "a.idx")
    _ = try catalog([show], in: scratch, name: "b.idx")
    #expect(try bytes("a.idx") == bytes("b.idx"))
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: scratch.directory.appendingPathComponent(name)))
  }
}
