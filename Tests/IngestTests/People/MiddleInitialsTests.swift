// SPDX-License-Identifier: MIT

import Catalog
import Naming
import Testing

@testable import Ingest

@Suite struct MiddleInitialsTests {
  private func episode(_ name: String) -> Episode {
    var episode = Episode(slug: "", title: "On Tar")
    episode.guests = [Credit(name: name, person: Slug.make(name))]
    return episode
  }

  @Test(arguments: [
    (["Ada Quillfeather", "Ada J. Quillfeather"], ["ada-quillfeather", "ada-quillfeather"]),
    // Who was recorded first has the slug, whatever comes later.
    (["Ada J. Quillfeather", "Ada Quillfeather"], ["ada-j-quillfeather", "ada-j-quillfeather"]),
    (["Ada J. Quillfeather", "Ada J Quillfeather"], ["ada-j-quillfeather", "ada-j-quillfeather"]),
    (
      ["Ada J. Quillfeather", "Ada K. Quillfeather"], ["ada-j-quillfeather", "ada-k-quillfeather"]
    ),
    (
      ["Ada Quillfeather", "Ada J. Quillfeather", "Ada K. Quillfeather", "Ada J. Quillfeather"],
      ["ada-quillfeather", "ada-quillfeather", "ada-k-quillfeather", "ada-quillfeather"]
    ),
    (["Ada Quillfeather", "Ada Jo Quillfeather"], ["ada-quillfeather", "ada-jo-quillfeather"]),
    (["J. Quillfeather", "Ada J. Quillfeather"], ["j-quillfeather", "ada-j-quillfeather"]),
  ])
  func withinAShow(_ names: [String], _ slugs: [String]) {
    let episodes = names.map(episode)
    let initials = MiddleInitials(episodes)
    let joined = episodes.map { episode in
      var episode = episode
      initials.join(&episode)
      return episode.guests[0].person
    }
    #expect(joined == slugs)
  }

  @Test func inTwoShowsTheyMayBeTwoPeople() throws {
    let folder = try BuildFolder()
    let line = { (show: String, name: String) in
      #"{"show_title": "\#(show)", "title": "On \#(show)", "guests": ["\#(name)"]}"#
    }
    try folder.write(
      [line("Tar", "Ada J. Quillfeather"), line("Wool", "Ada K. Quillfeather")]
        .joined(separator: "\n"), to: "two.jsonl")
    #expect(try folder.build(["two.jsonl"]).people == 2)
    try folder.write(
      """
      \(line("Tar", "Ada J. Quillfeather"))
      {"show_title": "Tar", "title": "More Tar", "guests": ["Ada Quillfeather"]}
      """, to: "one.jsonl")
    let catalog = try Catalog(path: folder.build(["one.jsonl"]).indexPath)
    let found = try ["ada-quillfeather", "ada-j-quillfeather"].map {
      try catalog.entities(slug: $0)
    }
    #expect(found[0] == found[1] && found[0].count == 1)
  }
}
