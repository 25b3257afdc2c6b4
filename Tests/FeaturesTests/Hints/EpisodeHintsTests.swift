// SPDX-License-Identifier: MIT

import Features
import Notes
import Testing

@Suite struct EpisodeHintsTests {
  private func hints(
    _ text: String, _ style: HintStyle = .guest, notes: Set<String> = []
  ) throws -> [String] {
    let lantern = try LanternCatalog()
    let hashes = Set(notes.map { NoteName.hash($0) })
    let note = lantern.note(text)
    let finder = EpisodeHints(catalog: lantern.catalog, style: style, isNote: hashes.contains)
    return try finder.find(in: note, 0..<note.text.count).map { "\($0.offset) \($0.text)" }
  }

  @Test(arguments: [
    ("x ada-pinwheel-on-wicks-and-oil.", "31 Ada Pinwheel, 2022-05-03"),
    ("@ada-pinwheel-on-wicks-and-oil@12:34 x", "36 Ada Pinwheel, 2022-05-03"),
    ("[[ada-pinwheel-on-wicks-and-oil]]", "33 Ada Pinwheel, 2022-05-03"),
    (
      "[[lantern-hour/four-keepers-at-one-table]]",
      "42 Ada Pinwheel, Otto Lumen, 2 more, 2022-05-01"
    ),
    ("@light-houses-and-mirrors", "25 The Lantern Hour, 2022-05-02"),
    ("---\nepisode: light-houses-and-mirrors\n---", "37 The Lantern Hour, 2022-05-02"),
  ])
  func aSlugSaysWhoAndWhen(_ text: String, _ hint: String) throws {
    #expect(try hints(text) == [hint])
  }

  @Test(arguments: [
    "[[ada-pinwheel-on-wicks-and-oil|Ada]]", "[[Ada Pinwheel on Wicks and Oil]]",
    "Ada Pinwheel on Wicks and Oil", "@ada-pinwheel", "https://lantern.example/3",
    "`ada-pinwheel-on-wicks-and-oil`",
  ])
  func whatIsReadAsANameNeedsNone(_ text: String) throws {
    #expect(try hints(text) == [])
  }

  @Test func aLinkToANoteOfThatNameHasNone() throws {
    let slug = "ada-pinwheel-on-wicks-and-oil"
    #expect(try hints("[[\(slug)]] \(slug)", notes: [slug]).count == 1)
  }

  @Test func styles() throws {
    let text = "@light-houses-and-mirrors"
    #expect(try hints(text, .title) == ["25 Light Houses and Mirrors"])
    #expect(try hints(text, .off) == [])
  }

  @Test func onlyWhatIsAskedFor() throws {
    let lantern = try LanternCatalog()
    let note = lantern.note("@light-houses-and-mirrors\n@light-houses-and-mirrors\n")
    let finder = EpisodeHints(catalog: lantern.catalog, style: .guest) { _ in false }
    #expect(try finder.find(in: note, 30..<31).map(\.offset) == [51])
    #expect(try finder.find(in: note, 52..<52) == [])
  }
}
