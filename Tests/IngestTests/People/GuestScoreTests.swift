// SPDX-License-Identifier: MIT

import JSON
import TestSupport
import Testing

@testable import Ingest

/// The finder over real episodes, where they are at hand.
@Suite struct GuestScoreTests {
  @Test(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.whySkipped)))
  func fewAreMissedAndFewerAreWrong() throws {
    let path = try #require(SharedData.path("data/guests/dev.jsonl"))
    let rows = try #require(SharedData.bytes("data/guests/dev.jsonl"))
    let hosts = try JSONValue(try #require(SharedData.bytes("data/guests/hosts.json")))
    let score = GuestScore(
      rows: String(decoding: rows, as: UTF8.self),
      listing: String(decoding: try PeopleListing.jsonLines(path: path), as: UTF8.self),
      hosts: hosts)
    #expect(score.wanted > 400)
    #expect(score.f1 >= 0.95)
    #expect(score.wrongHosts * 100 < score.found)
  }
}
