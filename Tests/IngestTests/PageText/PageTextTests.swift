// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

/// Pages of shows that do not exist, in other shapes than the real one.
@Suite struct PageTextTests {
  private func episodes(_ page: String) -> [Episode] {
    PageText(page, path: "/pages/harbour.txt").read().show.episodes.map(\.episode)
  }

  @Test func anotherShowsPage() throws {
    let episode = try #require(episodes(HarbourPage.text).first)
    #expect(episode.title == "#12 – Ada Quillfeather: Caulking with Care")
    #expect(episode.published?.iso == "2019-11-08")
    #expect(episode.durationSeconds == 3720)
    #expect(episode.number == 12)
    #expect(
      episode.summary == """
        Ada Quillfeather, a boatbuilder at Pinewater Yard, shows how a seam is made tight.

        She also recalls her first winter in the yard.
        """)
    #expect(
      episode.takeaways == [
        "Dry wood first.", "Then clean the seam.",
        "Cotton goes in before the pitch and is never stretched.",
      ])
    #expect(episode.guests.map(\.name) == ["Ada Quillfeather"])
    #expect(episode.link == "https://harbour.example/12")
    #expect(
      episode.links.map(\.url)
        == ["https://harbour.example/12", "https://www.harbour.example/support"])
    #expect(
      episode.source
        == SourceLocation(
          path: "/pages/harbour.txt", line: 7, endLine: 18, titleLine: 8, isReadable: true))
  }

  @Test func itsHeader() {
    let show = PageText(HarbourPage.text, path: "/x").read().show
    #expect(show.show.title == "The Harbour Tapes")
    #expect(show.show.author == "Mina Tollefsen")
    #expect(show.show.description == "A weekly show about boats, and the people who mend them.")
    #expect(show.identity == "slug:the-harbour-tapes")
  }

  @Test func blankLinesAndNumbersInAList() throws {
    let episode = try #require(episodes(HarbourPage.text).dropFirst().first)
    #expect(episode.title == "The Book of Knots")
    #expect(episode.takeaways == ["Why a bowline holds.", "When it does not."])
    #expect(episode.source?.titleLine == 23)
  }

  @Test func episodesWithoutText() {
    let bare = episodes(HarbourPage.text).dropFirst(2)
    #expect(bare.map(\.title) == ["Listener Mail", "Autumn Special"])
    #expect(bare.map(\.durationSeconds) == [nil, 2700])
    #expect(bare.allSatisfy { $0.summary.isEmpty && $0.takeaways.isEmpty })
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineBreaksAndAByteOrderMark(_ lineBreak: String) {
    let page =
      "\u{FEFF}"
      + HarbourPage.text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineBreak)
    #expect(episodes(page) == episodes(HarbourPage.text))
  }

  @Test func aPageWithoutHeaderIsCalledWhatItsFileIs() {
    let page = "2019-11-08 • 28min\nOn Oars\nA talk."
    #expect(PageText(page, path: "/a/low tide.txt").read().show.show.title == "low tide")
  }

  @Test func theLandingPageIsTheEpisodesOwn() {
    let page = """
      Nov 8, 2019 • 28min
      One
      More on this: https://tide.example/a
      Website: https://tide.example

      Nov 1, 2019 • 28min
      Two
      More on this: https://tide.example
      Website: https://tide.example
      """
    #expect(episodes(page).map(\.link) == ["https://tide.example/a", nil])
    #expect(
      episodes(page).map { $0.links.map(\.url) }
        == [["https://tide.example/a", "https://tide.example"], ["https://tide.example"]])
  }

  @Test func ambiguousDatesAreSaid() {
    let read = PageText("\n11/08/2019 • 28min\nOn Oars", path: "/x").read()
    #expect(read.show.episodes.first?.episode.published == nil)
    #expect(read.problems.map(\.line) == [2])
  }

  @Test(arguments: [
    ("2019-11-08 • 28min\nTitle", true), ("Title\n2019-11-08 • 28min\n\n", false),
    ("2019-11-08 • 28min\n2019-11-08 • 28min", false), ("", false),
    ("Dear diary,\n\n8 Nov 2019\n\nI went to sea.", true), ("# Notes\n\n- one\n- two", false),
  ])
  func pagesAreKnownByTheirDateLines(_ text: String, _ isPage: Bool) {
    #expect(PageText.looksLike(text) == isPage)
  }

  @Test func chaptersAndLinkListsAreNoSummary() throws {
    let page = """
      2019-11-08 • 28min
      On Oars
      A talk about oars.
      Chapters:
      00:00 Hello
      12:30 Ash or spruce
      Links:
      - Plans: https://oars.example/plans
      """
    let episode = try #require(episodes(page).first)
    #expect(episode.summary == "A talk about oars.")
    #expect(episode.takeaways == [])
    #expect(
      episode.chapters
        == [Chapter(start: 0, title: "Hello"), Chapter(start: 750, title: "Ash or spruce")])
    #expect(episode.links.map(\.url) == ["https://oars.example/plans"])
  }

  @Test func controlCharactersDoNotComeThrough() throws {
    let episode = try #require(episodes("2019-11-08 • 28min\nOn\u{1B}[31m Oars").first)
    #expect(episode.title == "On [31m Oars")
  }
}
