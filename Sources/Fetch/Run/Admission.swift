// SPDX-License-Identifier: MIT

internal import Ingest

/// Whether an address is asked at all.
enum Admission {
  /// - Returns: the result of a request that is not made; nil when it is.
  static func refusal(
    of request: FetchRequest, known: CopyState?, now: Int
  ) -> FetchOutcome.Result? {
    guard let known else { return nil }
    if known.isGone && request.urgency != .forced { return .gone }
    let until = request.urgency == .background ? known.notBefore : known.retryAfter
    // No wait is longer than a week: one that is was noted under a clock that was wrong.
    guard let until, until > now, until <= now + CopyState.longestWait else { return nil }
    return .skipped(until: until)
  }
}
