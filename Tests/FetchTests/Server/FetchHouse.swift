// SPDX-License-Identifier: MIT

import Fetch
import Foundation
import Ingest
import TestSupport

/// A folder of copies of a test's own, limits that a test can wait for, and a clock that it sets.
struct FetchHouse {
  let folder: TemporaryFolder
  let copies: CopyFolder
  var limits = FetchLimits()
  /// Seconds since 1970.
  var now = 1_600_000_000

  init() throws {
    folder = try TemporaryFolder()
    copies = CopyFolder(environment: ["XDG_CACHE_HOME": folder.path])
  }

  @discardableResult
  func fetch(
    _ addresses: [String], _ urgency: FetchRequest.Urgency = .asked,
    check: @escaping Fetcher.Check = { _, _ in .sound },
    shouldStop: @escaping () -> Bool = { false },
    report: @escaping (FetchProgress) -> Void = { _ in }
  ) throws -> [FetchOutcome.Result] {
    let now = now
    let fetcher = Fetcher(
      copies: copies, limits: limits, program: try BuiltProgram.podcastIndex.path, now: { now })
    let requests = addresses.map { FetchRequest(address: $0, urgency: urgency) }
    let outcomes = fetcher.run(requests, check: check, shouldStop: shouldStop, report: report)
    return outcomes.map(\.result)
  }

  func fetch(
    _ address: String, _ urgency: FetchRequest.Urgency = .asked,
    check: @escaping Fetcher.Check = { _, _ in .sound }
  ) throws -> FetchOutcome.Result {
    try fetch([address], urgency, check: check)[0]
  }

  /// The text of a copy; nil where there is none.
  func copy(_ address: String) -> String? {
    FileManager.default.contents(atPath: copies.path(of: address))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  func state(_ address: String) -> CopyState? { copies.state(of: address) }

  /// The files that are arriving or half written.
  func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: copies.path)
      .filter { $0.hasSuffix(".part") || $0.hasSuffix(".tmp") }
  }
}

extension FetchOutcome.Result {
  /// The sentence of a failure; nil when it is none.
  var failure: String? {
    if case .failed(let sentence) = self { sentence } else { nil }
  }
}

/// The smallest feed.
let tinyFeed = "<rss version=\"2.0\"><channel><title>The Harbour Tapes</title></channel></rss>\n"
