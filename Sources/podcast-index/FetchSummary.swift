// SPDX-License-Identifier: MIT

internal import Fetch

/// What a user is told when feeds have been fetched: how many, and which failed and why.
struct FetchSummary {
  let lines: [String]

  init(_ outcomes: [FetchOutcome]) {
    guard !outcomes.isEmpty else {
      lines = []
      return
    }
    let troubles = outcomes.compactMap(Self.trouble)
    let news = outcomes.count(where: \.isNews)
    let failed = troubles.isEmpty ? "" : ", \(troubles.count) not fetched"
    lines = ["asked \(outcomes.count) feeds: \(news) changed\(failed)"] + troubles
  }

  func say() {
    for line in lines { Terminal.say(line) }
  }

  private static func trouble(_ outcome: FetchOutcome) -> String? {
    switch outcome.result {
    case .new, .changed, .unchanged: nil
    case .skipped(let until):
      "\(outcome.address) asked to be left alone until \(Moment.text(until))"
    case .failed(let reason), .notAFeed(let reason): reason
    case .gone:
      "\(outcome.address) is gone for good (410); podcast-ls index remove ends the subscription"
    case .stopped: "\(outcome.address) was interrupted"
    }
  }
}
