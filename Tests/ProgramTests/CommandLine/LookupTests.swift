// SPDX-License-Identifier: MIT

import Foundation
import JSON
import TestSupport
import Testing

/// `search`, `show`, `export`, `mentions` and `index` on the page of an invented show.
@Suite(.timeLimit(.minutes(10)))
struct LookupTests {
  private let folder: TemporaryFolder
  private let environment: ProgramEnvironment

  init() throws {
    folder = try LanternShow.workspace()
    environment = try ProgramEnvironment()
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(.podcastLS, arguments, in: folder, environment)
  }

  private func objects(_ run: ProgramRun) throws -> [JSONValue] {
    try run.lines.map { try JSONValue(Array($0.utf8)) }
  }

  // MARK: search

  @Test(arguments: [
    ("pinwheel", LanternShow.adaSlug), ("kafer", LanternShow.brunoSlug),
    ("KÄFER", LanternShow.brunoSlug), ("wicks oil", LanternShow.adaSlug),
    ("patient mirror", LanternShow.brunoSlug),
  ])
  func searchFindsEpisodes(_ query: String, _ slug: String) throws {
    let found = try run("search", "--json", query)
    #expect(found.code == 0)
    let slugs = try objects(found).filter { $0["entity"]?.string == "episode" }
      .map { $0["slug"]?.string }
    #expect(slugs == [slug])
  }

  @Test func searchSaysByItsExitCodeThatNothingWasFound() throws {
    let found = try run("search", "zeppelin")
    #expect(found.code == 1)
    #expect(found.output.isEmpty)
  }

  // MARK: show

  @Test func showPrintsTheEpisode() throws {
    let shown = try run("show", LanternShow.brunoSlug)
    #expect(shown.code == 0)
    for text in [
      "Light Houses: Bruno Käfer on Mirrors and Patience", "2021-02-24", "Bruno Käfer",
      "Otto Lumen", "Mirrors age faster than lamps.", "https://lantern.example/episodes/1",
    ] {
      #expect(shown.output.contains(text), "\(text)")
    }
  }

  @Test func showKnowsPeopleBooksAndTheShow() throws {
    #expect(try run("show", "bruno-kafer").output.contains("Bruno Käfer"))
    #expect(try run("show", "the-patient-mirror").output.contains("Ida Glass"))
    #expect(try run("show", "the-lantern-hour").output.contains("Paper Lantern Radio"))
  }

  @Test func showOfSomethingElseSaysHowToLook() throws {
    let shown = try run("show", "no-such-slug")
    #expect(shown.code == 1)
    #expect(shown.errors.contains("no-such-slug"))
    #expect(shown.errors.contains("podcast-ls search"))
  }

  // MARK: export

  @Test func exportPrintsOneEpisodeALine() throws {
    let episodes = try objects(run("export"))
    try #require(episodes.count == 2)
    let bruno = episodes[1]
    #expect(bruno["show"]?.string == "the-lantern-hour")
    #expect(bruno["show_title"]?.string == "The Lantern Hour")
    #expect(bruno["slug"]?.string == LanternShow.brunoSlug)
    #expect(bruno["title"]?.string == "Light Houses: Bruno Käfer on Mirrors and Patience")
    #expect(bruno["published"]?.string == "2021-02-24")
    #expect(bruno["duration_seconds"]?.integer == 3720)
    #expect(bruno["guests"]?.strings == ["Bruno Käfer"])
    #expect(bruno["hosts"]?.strings == ["Otto Lumen"])
    #expect(bruno["takeaways"]?.strings == ["Mirrors age faster than lamps."])
    #expect(bruno["link"]?.string == "https://lantern.example/episodes/1")
    #expect(bruno["source"]?["path"]?.string == folder.path("show.txt"))
    #expect(bruno["source"]?["line"]?.integer == 14)
    #expect(bruno["source"]?["end_line"]?.integer == 18)
  }

  // MARK: mentions

  @Test func mentionsCountUTF16FromTheFolderThatIsGiven() throws {
    try folder.write("notes/deep/day.md", "🏮 Käfer [[bruno-kafer]]\nAda\r\nPinwheel!\n")
    let mentions = try objects(run("mentions", "--json", "notes"))
    try #require(mentions.count == 2)
    #expect(mentions[0]["file"]?.string == "deep/day.md")
    #expect(mentions[0]["line"]?.integer == 0)
    #expect(mentions[0]["start"]?.integer == 11)
    #expect(mentions[0]["end_line"]?.integer == 0)
    #expect(mentions[0]["end"]?.integer == 22)
    #expect(mentions[0]["entity"]?.string == "person")
    #expect(mentions[0]["slug"]?.string == "bruno-kafer")
    #expect(mentions[0]["name"]?.string == "Bruno Käfer")
    #expect(mentions[0]["form"]?.string == "wiki-link")
    #expect(mentions[1]["line"]?.integer == 1)
    #expect(mentions[1]["start"]?.integer == 0)
    #expect(mentions[1]["end_line"]?.integer == 2)
    #expect(mentions[1]["end"]?.integer == 8)
    #expect(mentions[1]["name"]?.string == "Ada Pinwheel")
  }

  @Test func mentionsOfOneEntityOnly() throws {
    try folder.write("notes/day.md", "Ada Pinwheel and Bruno Kafer.\n")
    for name in ["Bruno Käfer", "bruno-kafer"] {
      let mentions = try objects(run("mentions", "--json", "--of", name, "notes"))
      #expect(mentions.map { $0["slug"]?.string } == ["bruno-kafer"])
    }
    #expect(try run("mentions", "--of", "otto-lumen", "notes").code == 1)
  }

  @Test func mentionsForPeopleCountFromOne() throws {
    try folder.write("day.md", "\nSee Ada Pinwheel.\n")
    let mentions = try run("mentions", "day.md")
    #expect(mentions.code == 0)
    #expect(mentions.output.contains("day.md:2:5"))
  }

  // MARK: index

  @Test func theIndexIsBuiltWhereItIsSaidToBe() throws {
    #expect(try run("index", "build").code == 0)
    let inspected = try run("index", "inspect")
    #expect(inspected.code == 0)
    #expect(inspected.output.contains(environment.homePath("cache/podcast-ls/index-")))
    #expect(inspected.output.contains("2 episodes"))
    #expect(inspected.output.contains(folder.path("show.txt")))
  }

  @Test func aDamagedIndexIsMadeAnew() throws {
    #expect(try run("index", "build").code == 0)
    let path = try #require(
      run("index", "inspect").lines.lazy.compactMap { $0.firstMatch(of: /\/\S+\.idx/) }.first)
    try Self.damage(String(path.0))
    let found = try run("search", "pinwheel")
    #expect(found.code == 0)
    #expect(found.output.contains(LanternShow.adaSlug))
  }

  @Test func aChangedPageIsReadAgain() throws {
    #expect(try run("search", "pinwheel").code == 0)
    try folder.write("show.txt", LanternShow.page.replacing("Ada Pinwheel", with: "Eva Windmill"))
    let found = try run("search", "windmill")
    #expect(found.code == 0)
    #expect(found.output.contains("eva-windmill"))
  }
}

extension LookupTests {
  /// Overwrites the middle of a file.
  fileprivate static func damage(_ path: String) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    let size = try file.seekToEnd()
    for offset in stride(from: UInt64(0), to: size, by: 64) {
      try file.seek(toOffset: offset)
      try file.write(contentsOf: Data([0xA5]))
    }
    try file.close()
  }
}
