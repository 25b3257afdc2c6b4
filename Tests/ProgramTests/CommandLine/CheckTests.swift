// SPDX-License-Identifier: MIT

import Foundation
import JSON
import TestSupport
import Testing

/// `podcast-ls check` on notes about an invented show.
@Suite(.timeLimit(.minutes(10)))
struct CheckTests {
  private let folder: TemporaryFolder
  private let environment: ProgramEnvironment

  init() throws {
    folder = try LanternShow.workspace()
    environment = try ProgramEnvironment()
    try folder.write("notes/day.md", "\n🏮 [[Bruno Kafre]] and [[the-lantern-hour/no-such-talk]]\n")
    try folder.write("notes/deep/fine.md", "[[Bruno Käfer]], [[Somebody Else]], @nobody\n")
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(.podcastLS, ["check"] + arguments, in: folder, environment)
  }

  @Test func jsonIsOneObjectALine() throws {
    let checked = try run("--format", "json", "notes")
    #expect(checked.code == 1)
    let findings = try checked.lines.map { try JSONValue(Array($0.utf8)) }
    try #require(findings.count == 2)
    #expect(findings[0]["file"]?.string == "day.md")
    #expect(findings[0]["line"]?.integer == 1)
    #expect(findings[0]["start"]?.integer == 5)
    #expect(findings[0]["end_line"]?.integer == 1)
    #expect(findings[0]["end"]?.integer == 16)
    #expect(findings[0]["severity"]?.string == "warning")
    #expect(findings[0]["code"]?.string == "near-miss")
    #expect(findings[0]["suggestions"]?.strings == ["Bruno Käfer"])
    #expect(findings[1]["code"]?.string == "unknown-episode")
    #expect(findings[1]["suggestions"]?.strings == [])
  }

  @Test func textNamesTheFileAsTheCommandLineDoes() throws {
    let checked = try run("notes")
    #expect(checked.code == 1)
    #expect(checked.lines.first?.hasPrefix("notes/day.md:2:6: warning: ") ?? false)
    #expect(checked.lines.first?.hasSuffix("[near-miss]") ?? false)
  }

  @Test func gitHubGetsAnnotations() throws {
    let line = try #require(try run("--format=github", "notes").lines.first)
    let start = "::warning file=notes/day.md,line=2,endLine=2,col=6,endColumn=17,title=near-miss::"
    #expect(line.hasPrefix(start))
  }

  @Test func sarifHasItsShape() throws {
    let checked = try run("--format", "sarif", "notes")
    let log = try JSONValue(Array(checked.output.utf8))
    #expect(log["version"]?.string == "2.1.0")
    let run = try #require(log["runs"]?.array?.first)
    let rules = run["tool"]?["driver"]?["rules"]?.array ?? []
    let results = run["results"]?.array ?? []
    #expect(results.count == 2)
    for result in results {
      let index = try #require(result["ruleIndex"]?.integer)
      #expect(rules[index]["id"]?.string == result["ruleId"]?.string)
      #expect(result["level"]?.string == "warning")
      let place = result["locations"]?.array?.first?["physicalLocation"]
      #expect(place?["artifactLocation"]?["uri"]?.string == "notes/day.md")
      #expect(place?["region"]?["startLine"]?.integer == 2)
    }
  }

  @Test func whatIsCertainIsMendedAndSaid() throws {
    let checked = try run("--fix", "notes")
    #expect(checked.code == 1)
    #expect(checked.lines.count == 1)
    #expect(checked.errors.contains("notes/day.md:2:6: replaced “Bruno Kafre” by “Bruno Käfer”"))
    let text = try folder.text("notes/day.md")
    #expect(text == "\n🏮 [[Bruno Käfer]] and [[the-lantern-hour/no-such-talk]]\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("notes")).count == 2)
  }

  @Test func nothingToReportIsZero() throws {
    let checked = try run("notes/deep")
    #expect(checked.code == 0)
    #expect(checked.output.isEmpty)
  }

  @Test func aSingleNoteKnowsItsNeighbours() throws {
    try folder.write("notes/Bruno Kafre.md", "Somebody else.\n")
    let checked = try run("--format", "json", "notes/day.md")
    #expect(checked.lines.count == 1)
    #expect(!checked.output.contains("near-miss"))
  }

  @Test func severitiesAreConfigured() throws {
    try folder.write(
      ".podcast-ls.json",
      #"{"catalogs": ["show.txt"], "diagnostics": {"near-miss": "off", "unknown-episode": "hint"}}"#
    )
    let checked = try run("notes")
    #expect(checked.lines.count == 1)
    #expect(checked.output.contains(": hint: "))
  }

  @Test func aSourceThatIsNotThereIsAFinding() throws {
    try folder.write(".podcast-ls.json", #"{"catalogs": ["show.txt", "gone.txt"]}"#)
    let checked = try run("notes/deep")
    #expect(checked.code == 1)
    #expect(checked.output.contains(".podcast-ls.json:1:27: error: "))
  }

  @Test(arguments: [["nowhere"], ["--format", "xml", "notes"], []])
  func troubleIsTwo(_ arguments: [String]) throws {
    let checked = try ProgramRun(.podcastLS, ["check"] + arguments, in: folder, environment)
    #expect(checked.code == 2)
    #expect(!checked.errors.isEmpty)
  }

  @Test(.enabled(if: SharedData.isThere, "\(SharedData.whySkipped)"))
  func handWrittenNotesGiveTheirMisspellingsAndNothingElse() throws {
    let vault = try #require(SharedData.path("data/notes/vault-small"))
    let page = try #require(SharedData.path("data/seed/infoq-podcast.txt"))
    let checked = try run("--format", "json", "--catalog", page, vault)
    let findings = try checked.lines.map { try JSONValue(Array($0.utf8)) }
    let truth = try JSONValue(SharedData.bytes("data/notes/vault-small/expected.json") ?? [])
    let marked = (truth["misspelt"]?.array ?? []).filter {
      $0["reason"]?.string?.hasPrefix("misspelt-") ?? false
    }
    try #require(marked.count == 2)
    #expect(findings.count == marked.count)
    for (finding, wanted) in zip(findings, marked) {
      for field in ["file", "line", "start", "end"] {
        #expect(finding[field]?.string == wanted[field]?.string)
        #expect(finding[field]?.integer == wanted[field]?.integer)
      }
      let intended = wanted["intended"]?.string ?? ""
      let name = truth["slugs"]?[intended]?.string
      let suggested = finding["suggestions"]?.strings?.first
      #expect(suggested == name || suggested == String(intended.dropFirst(2)))
    }
  }
}
