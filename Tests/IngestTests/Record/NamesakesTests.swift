// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

/// People of one name are told apart where their pages do, and stay who they are.
@Suite struct NamesakesTests {
  private func episode(_ href: String, name: String = "Ada Quillfeather") -> Episode {
    var episode = Episode(slug: "tar", title: "Tar")
    episode.guests = [Credit(name: name, person: "ada-quillfeather")]
    episode.persons = [FeedPerson(name: name, role: "guest", group: "cast", href: href)]
    return episode
  }

  private func slugs(_ hrefs: [String], _ namesakes: inout Namesakes) -> [String?] {
    hrefs.map { href in
      var episode = episode(href)
      namesakes.tell(&episode, channel: [:])
      return episode.guests[0].person
    }
  }

  @Test(arguments: [
    (["https://p.example/a", "http://P.example/a"], ["ada-quillfeather", "ada-quillfeather"]),
    // Two pages of one site are two people; a page elsewhere says nothing.
    (["https://p.example/a", "https://p.example/b"], ["ada-quillfeather", "ada-quillfeather-2"]),
    (["https://p.example/a", "https://q.example/z"], ["ada-quillfeather", "ada-quillfeather"]),
    (["https://p.example/a", ""], ["ada-quillfeather", "ada-quillfeather"]),
    (["https://p.example/a", "https://p.example"], ["ada-quillfeather", "ada-quillfeather"]),
    (
      ["https://p.example/a", "https://p.example/b", "https://p.example/c", "https://p.example/b"],
      ["ada-quillfeather", "ada-quillfeather-2", "ada-quillfeather-3", "ada-quillfeather-2"]
    ),
  ])
  func pagesTellPeopleApart(_ hrefs: [String], _ expected: [String]) {
    var namesakes = Namesakes()
    #expect(slugs(hrefs, &namesakes) == expected)
  }

  @Test func whoTheyAreOutlivesTheBuild() {
    var first = Namesakes()
    _ = slugs(["https://p.example/a", "https://p.example/b", "https://q.example/z"], &first)
    var second = Namesakes(first.bytes)
    #expect(!second.isChanged)
    #expect(
      slugs(["https://p.example/b", "https://p.example/a"], &second)
        == ["ada-quillfeather-2", "ada-quillfeather"])
    #expect(!second.isChanged)
  }

  @Test func thePersonsOfAChannelCountToo() {
    var namesakes = Namesakes()
    _ = slugs(["https://p.example/a"], &namesakes)
    var episode = Episode(slug: "oars", title: "Oars")
    episode.hosts = [Credit(name: "Ada Quillfeather", person: "ada-quillfeather")]
    let host = FeedPerson(
      name: "Ada Quillfeather", role: "host", group: "cast", href: "https://p.example/b")
    namesakes.tell(&episode, channel: Namesakes.pages([host]))
    #expect(episode.hosts[0].person == "ada-quillfeather-2")
  }

  @Test(arguments: ["", "x", "ada\t0\tp.example/a", "ada\tx\tp.example/a", "ada\t99999999\tp/a"])
  func damagedLinesAreNobody(_ line: String) {
    var namesakes = Namesakes(Array(line.utf8))
    #expect(slugs(["https://p.example/a"], &namesakes) == ["ada-quillfeather"])
  }

  @Test func manyAreFoundAndKeptInOrder() {
    var namesakes = Namesakes(Array("bo\t1\tp.example/bo\nada\t1\tp.example/ada\n".utf8))
    var episode = Episode(slug: "tar", title: "Tar")
    episode.guests = [Credit(name: "Bo", person: "bo"), Credit(name: "Éa", person: "ea")]
    episode.persons = ["Bo", "Éa"].map {
      FeedPerson(name: $0, role: "guest", group: "cast", href: "https://p.example/other-\($0)")
    }
    namesakes.tell(&episode, channel: [:])
    #expect(episode.guests.map(\.person) == ["bo-2", "ea"])
    let lines = String(decoding: namesakes.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 != "\t" } } == ["ada", "bo", "bo", "ea"])
  }
}
