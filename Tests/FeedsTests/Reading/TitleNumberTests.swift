// SPDX-License-Identifier: MIT

import Testing

@testable import Feeds

@Suite struct TitleNumberTests {
  @Test(arguments: [
    ("#12 – Caulking", 12), ("Episode 12: Caulking", 12), ("Ep. 12 Caulking", 12),
    ("Folge 12. Kalfatern", 12), ("Épisode 12 - Calfater", 12), ("Caulking", nil),
    ("12 Ways to Caulk", nil), ("Episode One", nil), ("#1.5 Caulking", nil), ("#3D Caulking", nil),
  ])
  func aTitleGivesTheNumber(title: String, number: Int?) throws {
    let feed = try FeedText(FeedText.rss("<item><title>\(title)</title></item>"))
    #expect(feed.episode?.number == number)
  }

  @Test func theFeedsOwnNumberWins() throws {
    let feed = try FeedText(
      FeedText.rss("<item><title>#12 – Caulking</title><itunes:episode>7</itunes:episode></item>"))
    #expect(feed.episode?.number == 7)
  }
}
