// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

@Suite struct SharedLinksTests {
  /// Marks per episode: whether each of its links is shared.
  private func marks(_ links: [[String]]) -> [[Bool]] {
    let episodes = links.map { urls in
      var episode = Episode(slug: "", title: "Tar")
      episode.links = urls.map { Link(text: "", url: $0) }
      return ReadEpisode(episode: episode)
    }
    return SharedLinks.mark(episodes).map { $0.episode.links.map(\.isShared) }
  }

  @Test func whatMostEpisodesHaveIsShared() {
    let letter = "https://letter.example/x"
    #expect(
      marks([[letter, "https://a.example"], ["http://Letter.example/x"], ["https://b.example"]])
        == [[true, false], [true], [false]])
  }

  @Test func halfOfThemAreNotMost() {
    let tool = "https://tool.example"
    #expect(marks([[tool], [tool], [], []]) == [[false], [false], [], []])
  }

  @Test func twoEpisodesShowNoHabit() {
    let letter = "https://letter.example"
    #expect(marks([[letter], [letter]]) == [[false], [false]])
  }
}
