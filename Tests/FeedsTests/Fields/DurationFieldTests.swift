// SPDX-License-Identifier: MIT

import Testing

@testable import Feeds

@Suite struct DurationFieldTests {
  @Test(arguments: [
    ("1680", 1680), ("0", 0), ("28:00", 1680), ("1:02:03", 3723), ("01:02:03", 3723),
    ("0:67:16", 4036), ("90:00", 5400), ("100:00:00", 360_000), ("01:02:03.5", 3723),
    ("3600.0", 3600), ("12:34.999", 754), (" 28:00\n", 1680), ("28:5", 1685),
  ])
  func isRead(text: String, seconds: Int) {
    #expect(DurationField.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", "-", "28 min", "1h", ":30", "30:", "1:2:3:4", "-5", "1.5:00", "PT1H", "NaN", "1,234,5",
    "99999999999999999999", "٢٨:٠٠", "00:00:00:00",
  ])
  func isNone(text: String) {
    #expect(DurationField.seconds(text) == nil)
  }

  @Test(arguments: [
    ("00:03:07.250", 187), ("08:26", 506), ("12:42.345", 762), ("45", 45), ("npt=1:00", 60),
  ])
  func playTimeIsRead(text: String, seconds: Int) {
    #expect(PlayTime.seconds(text) == seconds)
  }
}
