// SPDX-License-Identifier: MIT

import Catalog
import Naming
import Testing

@Suite struct LookupTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func gloop(_ episodes: [Episode], slug: String = "gloop") -> ShowFixture {
    ShowFixture(show: Show(slug: slug, title: "Gloop Hour"), episodes: episodes)
  }

  @Test func randomCatalogAnswersAsTheModel() throws {
    let catalog = try catalog(RandomCatalog(seed: 3, shows: 4, episodes: 400).shows, in: scratch)
    let model = try CatalogModel(catalog)
    for slug in Set(model.items.flatMap(\.slugs)) {
      let expected = model.items.filter { $0.slugs.contains(slug) }.map(\.id).sorted()
      #expect(try catalog.entities(slug: slug) == expected, "\(slug)")
    }
    for item in model.items where item.id.kind == .episode {
      let show = try catalog.show(catalog.head(item.id).show).slug
      for slug in item.slugs {
        #expect(try catalog.entities(showSlug: show, slug: slug).contains(item.id))
        #expect(try catalog.entities(showSlug: show + "x", slug: slug).isEmpty)
      }
    }
  }

  @Test func episodesAreNumberedNewestFirst() throws {
    let catalog = try catalog(RandomCatalog(seed: 5, shows: 3, episodes: 200).shows, in: scratch)
    let days = try (0..<catalog.count(.episode)).map {
      try catalog.head(EntityID(.episode, $0)).published?.seconds ?? .min
    }
    #expect(days == days.sorted(by: >))
    let counts = try (0..<catalog.count(.person)).map {
      try catalog.appearances(of: EntityID(.person, $0)).count
    }
    #expect(counts == counts.sorted(by: >))
  }

  @Test(arguments: ["ada-quillfeather", "ada-j-quillfeather", "quillfeather-ada"])
  func aPersonAnswersToTheSlugOfEveryName(_ slug: String) throws {
    var ada = Person(slug: "ada-quillfeather", name: "Ada J. Quillfeather")
    ada.aliases = ["Quillfeather, Ada"]
    var tar = episode("Tar")
    tar.guests = [Credit(name: ada.name, person: ada.slug)]
    let catalog = try catalog([gloop([tar])], people: [ada], in: scratch)
    #expect(try catalog.entities(slug: slug) == [EntityID(.person, 0)])
  }

  @Test func aSlugOfTwoShowsIsAmbiguousAndQualifiedIsNot() throws {
    let shows = [gloop([episode("Trailer")], slug: "a"), gloop([episode("Trailer")], slug: "b")]
    let catalog = try catalog(shows, in: scratch)
    #expect(try catalog.entities(slug: "trailer").count == 2)
    let one = try catalog.entities(showSlug: "b", slug: "trailer")
    #expect(try one.map { try catalog.show(catalog.head($0).show).slug } == ["b"])
  }

  @Test func aNumberNamesAnEpisodeOnlyWhileItIsAlone() throws {
    let episodes = [
      episode("One", number: 1), episode("Two", number: 2), episode("Again two", number: 2),
      episode("Three", number: 3), episode("Gloop 3"),
    ]
    let catalog = try catalog([gloop(episodes)], in: scratch)
    #expect(try titles(catalog.entities(numbered: "gloop-1"), catalog) == ["One"])
    #expect(try catalog.entities(numbered: "gloop-2").isEmpty)
    // The slug of another episode.
    #expect(try catalog.entities(numbered: "gloop-3").isEmpty)
    #expect(try titles(catalog.entities(slug: "gloop-3"), catalog) == ["Gloop 3"])
  }

  @Test func titlesAndNamesIgnoreCaseAccentsAndPunctuation() throws {
    let catalog = try catalog(
      [gloop([episode("Zörp: A Tale!", guests: ["Ada Quüx"])])], in: scratch)
    #expect(try catalog.entities(title: "zorp — a tale", kind: .episode).count == 1)
    #expect(try catalog.entities(title: "ADA QUUX", kind: .person).count == 1)
    #expect(try catalog.entities(title: "ada quux", kind: .episode).isEmpty)
    #expect(try catalog.entities(title: "gloop hour", kind: .show).count == 1)
    #expect(try catalog.entities(title: "?!", kind: .episode).isEmpty)
  }

  @Test func aliasesAreNames() throws {
    var ada = Person(slug: "ada-quux", name: "Ada Quux")
    ada.aliases = ["A. Q. Zed"]
    let catalog = try catalog(
      [gloop([episode("One", guests: ["Ada Quux"])])], people: [ada], in: scratch)
    #expect(try catalog.entities(title: "a q zed", kind: .person) == [EntityID(.person, 0)])
    let query = Query(text: "zed a", kinds: [.person], limit: 5)
    #expect(try catalog.search(query).matches.map(\.entity) == [EntityID(.person, 0)])
  }

  @Test func anAddressSharedBySeveralEpisodesNamesNone() throws {
    var (one, two, three) = (episode("One"), episode("Two"), episode("Three"))
    one.link = "https://gloop.example/one"
    one.enclosureURL = "http://gloop.example/one#t"
    two.link = "https://gloop.example/"
    three.link = "http://GLOOP.example"
    two.enclosureURL = "https://cdn.example/2.mp3?utm_source=x"
    three.links = [Link(text: "", url: "https://given.example/")]
    let catalog = try catalog([gloop([one, two, three])], in: scratch)
    func found(_ text: String) throws -> [String] {
      try titles(catalog.episodes(at: #require(WebAddress(text))), catalog)
    }
    #expect(try found("http://gloop.example/one") == ["One"])
    #expect(try found("https://cdn.example/2.mp3") == ["Two"])
    #expect(try found("https://gloop.example") == [])
    #expect(try found("https://given.example/") == [])
  }

  @Test func booksAreOneWhenTitleAndAuthorsAgree() throws {
    var (one, two, three) = (
      episode("One", day: 3), episode("Two", day: 2), episode("Three", day: 1)
    )
    one.books = [BookReference(title: "On Gloop", authors: [])]
    two.books = [BookReference(title: "on gloop", authors: ["Quill Vantor"])]
    three.books = [BookReference(title: "On Gloop", authors: ["Ada Quux"])]
    let catalog = try catalog([gloop([one, two, three])], in: scratch)
    #expect(catalog.count(.book) == 2)
    let first = EntityID(.book, 0)
    #expect(try catalog.book(first).authors == ["Quill Vantor"])
    #expect(try titles(catalog.episodes(of: first), catalog) == ["One", "Two"])
    #expect(try catalog.book(EntityID(.book, 1)).slug == "on-gloop-2")
    #expect(try catalog.books(of: EntityID(.episode, 2)) == [EntityID(.book, 1)])
  }

  private func titles(_ ids: [EntityID], _ catalog: Catalog) throws -> [String] {
    try ids.map { try catalog.head($0).title }
  }
}
