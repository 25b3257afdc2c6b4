// SPDX-License-Identifier: MIT

import JSON
import TestSupport
import Testing

/// The page of a real show against the truth about it, where both are at hand.
@Suite(.timeLimit(.minutes(10)), .enabled(if: SharedData.isThere, "\(SharedData.whySkipped)"))
struct SeedExportTests {
  private let exported: [JSONValue]
  private let expected: [JSONValue]

  init() throws {
    let page = try #require(SharedData.path("data/seed/infoq-podcast.txt"))
    let truth = try JSONValue(#require(SharedData.bytes("data/seed/expected.json")))
    expected = try #require(truth["episodes"]?.array)
    let run = try ProgramRun(
      .podcastLS, ["export", "--catalog", page], in: TemporaryFolder(), ProgramEnvironment())
    try #require(run.code == 0, "\(run.errors)")
    exported = try run.lines.map { try JSONValue(Array($0.utf8)) }
    try #require(exported.count == expected.count)
  }

  @Test(arguments: [
    ("slug", "slug"), ("title", "title"), ("published", "date"),
    ("duration_seconds", "duration_seconds"),
  ])
  func plainFields(_ field: String, _ truth: String) {
    #expect(exported.map { $0[field]?.content } == expected.map { $0[truth]?.content })
  }

  @Test func people() {
    #expect(exported.map { $0["guests"]?.strings } == expected.map { names($0["guests"], "name") })
    #expect(
      exported.map { $0["hosts"]?.strings } == expected.map { names($0["hosts"], "as_written") })
  }

  @Test func takeaways() {
    for (episode, truth) in zip(exported, expected) {
      let accepted = truth["takeaway_counts"]?["accepted"]?.array?.compactMap(\.integer) ?? []
      let count = episode["takeaways"]?.array?.count ?? -1
      #expect(accepted.contains(count), "\(episode["slug"]?.string ?? ""): \(count)")
    }
  }

  @Test func books() {
    #expect(
      exported.map { names($0["books"], "title") } == expected.map { names($0["books"], "title") })
  }

  @Test func landingPages() {
    #expect(exported.map { $0["link"]?.string } == expected.map { $0["landing_url"]?.string })
  }

  @Test func entriesAreWhereTheyAre() {
    let name = "/data/seed/infoq-podcast.txt"
    #expect(exported.allSatisfy { $0["source"]?["path"]?.string?.hasSuffix(name) ?? false })
    #expect(
      exported.map { $0["source"]?["line"]?.integer }
        == expected.map { $0["lines"]?["first"]?.integer })
    #expect(
      exported.map { $0["source"]?["end_line"]?.integer }
        == expected.map { $0["lines"]?["last"]?.integer })
  }

  private func names(_ items: JSONValue?, _ member: String) -> [String]? {
    items?.array?.compactMap { $0[member]?.string }
  }
}
