// SPDX-License-Identifier: MIT

import Catalog
import JSON
import TestSupport
import Testing

@testable import Commands

/// What a diagnosis looks like, and what it makes of an index's sources.
@Suite struct DiagnosisTests {
  private static let mixed = Diagnosis(sections: [
    .init(
      title: "programs",
      observations: [
        .well("podcast-ls", "there"), .wrong("PATH", "empty", advice: "fill it"),
      ]),
    .init(title: "notes", observations: [.information("/home/ada/notes", "none")]),
  ])

  @Test func rowsAreAlignedAdviceFollowsAndTheHomeFolderIsShort() {
    let lines = Self.mixed.text(home: "/home/ada").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.dropFirst().elementsEqual([
        "", "programs", "  ok  podcast-ls  there", "  !!  PATH        empty", "      → fill it",
        "", "notes", "  --  ~/notes  none", "", "1 thing is wrong",
      ]))
  }

  @Test func withoutFaultsAllIsWell() {
    let diagnosis = Diagnosis(sections: [.init(title: "a", observations: [.well("b", "c")])])
    #expect(diagnosis.faults == 0)
    #expect(diagnosis.text(home: nil).hasSuffix("\nall is well"))
  }

  @Test func programsReadTheSame() throws {
    var writer = JSONWriter()
    Self.mixed.write(to: &writer)
    let value = try JSONValue(writer.bytes)
    #expect(value["faults"]?.integer == 1)
    let observations = try #require(value["sections"]?.array?.first?["observations"]?.array)
    #expect(observations.map { $0["state"]?.string } == ["ok", "wrong"])
    #expect(observations.map { $0["advice"]?.string } == [nil, "fill it"])
  }

  @Test func muchOfAKindIsCountedAndFaultsComeFirst() {
    let many: [Observation] =
      (0..<30).map { .well("well \($0)", "") } + [.wrong("faulty", "broken")]
    let bounded = many.bounded("sources")
    #expect(bounded.first?.subject == "faulty")
    #expect(bounded.count == 22)
    #expect(bounded.last == .information("…", "and 10 more sources"))
  }

  @Test func faultsThatAreLeftOutStillCount() {
    let many: [Observation] = (0..<25).map { .wrong("\($0)", "broken") }
    #expect(many.bounded("sources").last == .wrong("…", "and 5 more sources"))
  }

  @Test(arguments: [
    (episodes: 2, problems: [], Observation.State.well, "page-text, 2 episodes"),
    (
      episodes: 0, problems: [SourceProblem(line: 0, message: "/a.txt does not exist")], .wrong,
      "does not exist"
    ),
    (
      episodes: 1,
      problems: [
        SourceProblem(line: 3, message: "no date"), SourceProblem(line: 4, message: "no title"),
      ], .information, "page-text, 1 episode; line 3: no date (and 1 more)"
    ),
  ])
  func aSourceIsWrongWhenItGivesNothing(
    _ episodes: Int, _ problems: [SourceProblem], _ state: Observation.State, _ finding: String
  ) {
    let source = SourceState(
      path: "/a.txt", kind: "page-text/3", size: 0, modified: 0, episodes: episodes,
      problems: problems)
    let observation = CatalogExamination.observation(source)
    #expect(observation.state == state)
    #expect(observation.finding == finding)
  }

  @Test(
    arguments: [
      (0, "just now"), (59, "just now"), (60, "1 minute ago"), (3599, "59 minutes ago"),
      (3600, "1 hour ago"), (86_399, "23 hours ago"), (86_400, "1 day ago"),
      (864_000, "10 days ago"), (-5, "just now"),
    ] as [(Int64, String)])
  func agesAreSaidInTheirLargestUnit(_ seconds: Int64, _ text: String) {
    #expect(Age.text(since: 1_000_000, now: 1_000_000 + seconds) == text)
  }
}
