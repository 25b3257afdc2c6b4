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
      namesakes.tell(&episode, channel: [])
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
    var namesakes = Namesakes(lines: [])
    #expect(slugs(hrefs, &namesakes) == expected)
  }

  @Test func whoTheyAreOutlivesTheBuild() {
    var first = Namesakes(lines: [])
    _ = slugs(["https://p.example/a", "https://p.example/b", "https://q.example/z"], &first)
    var second = Namesakes(lines: first.lines.map { $0[...] })
    #expect(!second.isChanged)
    #expect(
      slugs(["https://p.example/b", "https://p.example/a"], &second)
        == ["ada-quillfeather-2", "ada-quillfeather"])
    #expect(!second.isChanged)
  }

  @Test func thePersonsOfAChannelCountToo() {
    var namesakes = Namesakes(lines: [])
    _ = slugs(["https://p.example/a"], &namesakes)
    var episode = Episode(slug: "oars", title: "Oars")
    episode.hosts = [Credit(name: "Ada Quillfeather", person: "ada-quillfeather")]
    let host = FeedPerson(
      name: "Ada Quillfeather", role: "host", group: "cast", href: "https://p.example/b")
    namesakes.tell(&episode, channel: [host])
    #expect(episode.hosts[0].person == "ada-quillfeather-2")
  }

  @Test(arguments: ["", "x", "ada\t0\tp.example/a", "ada\tx\tp.example/a", "ada\t99999999\tp/a"])
  func damagedLinesAreNobody(_ line: String) {
    #expect(Namesakes(lines: [line[...]]).lines.isEmpty)
  }
}
