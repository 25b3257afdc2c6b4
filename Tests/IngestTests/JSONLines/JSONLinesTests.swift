// SPDX-License-Identifier: MIT

import Catalog
import Naming
import Testing

@testable import Ingest

@Suite struct JSONLinesTests {
  private let folder: BuildFolder

  init() throws {
    folder = try BuildFolder()
  }

  @Test func givenSlugAndSourceAreKept() throws {
    try folder.write(
      """
      {"show":"tapes","show_title":"Tapes","slug":"marlin-2019-tar","title":"On Tar","guests":["Odo Marlin"],"source":{"path":"/p.txt","line":3,"end_line":9}}

      {"show":"reels","show_title":"Reels","title":"On Oars"}
      """, to: "e.jsonl")
    let report = try folder.build(["e.jsonl"])
    #expect(report.episodes == 2)
    #expect(report.shows == 2)
    let catalog = try Catalog(path: report.indexPath)
    let tar = try #require(try catalog.entities(slug: "marlin-2019-tar").first)
    let source = try catalog.episode(tar).source
    #expect(source?.path == "/p.txt" && source?.line == 3 && source?.endLine == 9)
    let oars = try #require(try catalog.entities(showSlug: "reels", slug: "on-oars").first)
    #expect(try catalog.episode(oars).source?.line == 3)
    #expect(try catalog.episode(oars).source?.isReadable == false)
  }

  @Test func aBrokenLineIsOneProblem() throws {
    try folder.write("{\"title\": \"On Tar\"}\n{broken\n{\"title\": \"On Oars\"}\n", to: "e.jsonl")
    let report = try folder.build(["e.jsonl"])
    #expect(report.episodes == 2)
    #expect(report.sources.first?.problems.map(\.line) == [2])
  }

  @Test func problemsAreCountedNotPiledUp() throws {
    let lines = Array(repeating: "{broken", count: 500).joined(separator: "\n")
    try folder.write("{\"title\": \"On Tar\"}\n" + lines, to: "e.jsonl")
    let problems = try #require(try folder.build(["e.jsonl"]).sources.first).problems
    #expect(problems.count == 101)
    #expect(problems.last?.message == "400 more lines have problems")
  }

  @Test func guestsAreLookedForOnlyWhereTheLineIsSilent() throws {
    try folder.write(
      """
      {"show":"tapes","title":"Tar with Odo Marlin","guests":[]}
      {"show":"tapes","title":"Oars with Ada Quillfeather"}
      """, to: "e.jsonl")
    let catalog = try Catalog(path: try folder.build(["e.jsonl"]).indexPath)
    #expect(try catalog.entities(slug: "odo-marlin").isEmpty)
    #expect(try catalog.entities(slug: "ada-quillfeather").count == 1)
  }
}
