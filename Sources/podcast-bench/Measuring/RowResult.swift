// SPDX-License-Identifier: MIT

/// What was measured of one row.
struct RowResult {
  let row: Row
  let episodes: Int
  let server: Latency
  let floor: Latency
  /// Samples of the server in all rounds.
  let samples: Int
  /// Answers that were not right.
  let wrong: Int

  var limit: Limit { row.limit(episodes: episodes) }

  var isWithinLimit: Bool { limit.holds(server, floor: floor) }

  var verdict: String {
    if wrong > 0 { return "\(wrong) wrong" }
    return isWithinLimit ? "ok" : "over"
  }
}
