// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

@Suite struct DateLineTests {
  private static let day = PublicationDate(year: 2019, month: 11, day: 8)

  @Test(arguments: [
    "Nov 8, 2019 • 28min", "November 8, 2019 · 28 min", "8 Nov 2019 | 28 minutes",
    "8. November 2019 – 28m", "8th of November, 2019 — 28 mins", "2019-11-08 - 28 min.",
    "2019/11/08, 28 min", "08.11.2019 (28 min)", "Fri, Nov 8, 2019 • 28:00",
    "Friday, 8 November 2019 28min", "28 min • Nov. 8, 2019", "Published: Nov 8th, 2019 • 0h 28min",
    "08-Nov-2019 ∙ 28 min",
  ])
  func dateAndDurationInAnyShape(_ line: String) throws {
    let read = try #require(DateLine(line))
    #expect(read.date == .day(try #require(Self.day)))
    #expect(read.durationSeconds == 28 * 60)
  }

  @Test(arguments: [
    ("1h 2min", 3720), ("1 hr 2 min", 3720), ("1 hr. 2 min.", 3720), ("62 min", 3720),
    ("1:02:03", 3723), ("45 minutes", 2700), ("28m", 1680), ("28:15", 1695), ("1 hour", 3600),
    ("2 hours and 5 minutes", 7500), ("1h2m", 3720), ("90 sec", 90), ("2h", 7200),
  ])
  func durations(_ text: String, _ seconds: Int) throws {
    #expect(try #require(DateLine("2019-11-08 • \(text)")).durationSeconds == seconds)
  }

  @Test(arguments: [
    "", "Nov 8 • 28min", "28min", "Nov 8, 2019 was a Friday", "Nov 31, 2019 • 28min",
    "Version 2019-11-08 of the guide", "2019-13-08", "2019-11-08 2019-11-09", "1234567890123",
    "The 8 Nov 2019 release • 28min", "99/99/2019", "Ada Example on 2019-11-08",
  ])
  func otherLinesAreNone(_ line: String) {
    #expect(DateLine(line) == nil)
  }

  @Test(arguments: ["Ep. 12 • Nov 8, 2019", "#12 · 2019-11-08 · 28min", "Episode 12 | 8 Nov 2019"])
  func theEpisodesNumberMayStandThere(_ line: String) throws {
    let read = try #require(DateLine(line))
    #expect(read.number == 12)
    #expect(read.date == .day(try #require(Self.day)))
  }

  @Test func numbersAreReadAsThePageReadsThem() throws {
    let unclear = try #require(DateLine("11/08/2019 • 28min")).date
    let american = try #require(DateLine("11/25/2019 • 28min")).date
    let european = try #require(DateLine("25/11/2019 • 28min")).date
    let eighth = try #require(Self.day)
    #expect(DateOrder([unclear]).date(unclear) == nil)
    #expect(DateOrder([unclear, american]).date(unclear) == eighth)
    #expect(DateOrder([unclear, european]).date(unclear)?.iso == "2019-08-11")
    #expect(DateOrder([unclear, american, european]).date(unclear) == nil)
  }
}
