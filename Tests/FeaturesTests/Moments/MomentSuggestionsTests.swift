// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Features

@Suite struct MomentSuggestionsTests {
  private func times(
    _ typed: String, chapters: [Chapter] = [], length: Int? = 1500, limit: Int = 50
  ) -> [String] {
    var episode = Episode(slug: "x", title: "X")
    episode.chapters = chapters
    episode.durationSeconds = length
    return MomentSuggestions(episode).times(typed: typed, limit: limit).map { time in
      time.title.isEmpty ? time.text : "\(time.text) \(time.title)"
    }
  }

  private let chapters = [
    Chapter(start: 754, title: "Wicks"), Chapter(start: 0, title: "Hello"),
    Chapter(start: 1230, title: "Oil"),
  ]

  @Test func chaptersInTheirOrder() {
    #expect(times("", chapters: chapters) == ["0:00 Hello", "12:34 Wicks", "20:30 Oil"])
  }

  @Test func typedDigitsAreTheBeginningOfTheTime() {
    #expect(times("12:", chapters: chapters) == ["12:34 Wicks", "12:00"])
    #expect(
      times("2", chapters: chapters) == [
        "20:30 Oil", "2:00", "20:00", "21:00", "22:00", "23:00", "24:00",
      ])
    #expect(times("9:9", chapters: chapters) == [])
  }

  @Test func withoutChaptersEveryFiveMinutes() {
    #expect(times("") == ["0:00", "5:00", "10:00", "15:00", "20:00"])
    #expect(times("", length: 0) == [])
  }

  @Test func anAbsurdLengthCostsNothing() {
    #expect(times("", length: .max, limit: 3) == ["0:00", "5:00", "10:00"])
    #expect(times("99", length: .max) == [])
    #expect(times("", length: .min) == [])
  }
}
