// SPDX-License-Identifier: MIT

import Foundation
import JSON
import TestSupport
import Testing

/// `podcast-ls doctor`, on set-ups that are well and on those that are not.
@Suite(.timeLimit(.minutes(10)))
struct DoctorTests {
  private let folder: TemporaryFolder
  private var environment: ProgramEnvironment

  init() throws {
    folder = try LanternShow.workspace()
    environment = try ProgramEnvironment()
    let programs = URL(fileURLWithPath: try BuiltProgram.podcastLS.path)
      .deletingLastPathComponent().path
    environment.variables["PATH"] = programs
  }

  private struct Report {
    let run: ProgramRun
    let value: JSONValue

    init(_ run: ProgramRun) throws {
      self.run = run
      value = try JSONValue(Array(run.output.utf8))
    }

    func observations(_ title: String) -> [JSONValue] {
      let section = value["sections"]?.array?.first { $0["title"]?.string == title }
      return section?["observations"]?.array ?? []
    }

    func find(_ title: String, _ subject: String) -> JSONValue? {
      observations(title).first { $0["subject"]?.string == subject }
    }
  }

  private func examine() throws -> Report {
    try Report(ProgramRun(.podcastLS, ["doctor", "--json"], in: folder, environment))
  }

  /// What a copy of `podcast-ls` says that lies in a folder of its own.
  private func examine(with programs: TemporaryFolder) throws -> Report {
    let program = programs.path("podcast-ls")
    try FileManager.default.copyItem(atPath: BuiltProgram.podcastLS.path, toPath: program)
    return try Report(
      ProgramRun(
        executable: program, ["doctor", "--json"], folder: folder.path, environment.variables))
  }

  @Test func aSoundSetUpIsWell() throws {
    try folder.write("day.md", "Ada Pinwheel\n")
    let report = try examine()
    #expect(report.run.code == 0)
    #expect(report.run.errors.isEmpty)
    #expect(report.value["faults"]?.integer == 0)
    #expect(report.find("configuration", folder.path(".podcast-ls.json"))?["state"]?.string == "ok")
    #expect(
      report.find("index", "catalog")?["finding"]?.string
        == "2 episodes, 3 people, 1 book, 1 show")
    let source = try #require(report.find("sources", folder.path("show.txt")))
    #expect(source["finding"]?.string?.hasPrefix("page-text, 2 episodes, changed ") == true)
    #expect(report.find("notes", folder.path)?["finding"]?.string == "1 note")
    for title in ["programs", "configuration", "index", "sources", "subscriptions", "notes"] {
      #expect(!report.observations(title).isEmpty, "\(title)")
    }
  }

  @Test func forPeopleItEndsWithTheVerdict() throws {
    let well = try ProgramRun(.podcastLS, ["doctor"], in: folder, environment)
    #expect(well.code == 0)
    #expect(well.lines.last == "all is well")
    try folder.write(".podcast-ls.json", "{ \"catalog\": 3 }\n")
    let wrong = try ProgramRun(.podcastLS, ["doctor"], in: folder, environment)
    #expect(wrong.code == 1)
    #expect(wrong.lines.last == "1 thing is wrong")
  }

  @Test func mistakesInTheConfigurationAreSaidWithTheirLines() throws {
    try folder.write(
      ".podcast-ls.json", "{\n  \"catalogs\": [\"show.txt\"],\n  \"catalog\": 3\n}\n")
    let report = try examine()
    #expect(report.run.code == 1)
    let mistake = report.find("configuration", folder.path(".podcast-ls.json") + ":3")
    #expect(mistake?["state"]?.string == "wrong")
    #expect(mistake?["finding"]?.string?.contains("catalog") == true)
  }

  @Test func aSourceThatIsMissingIsWrong() throws {
    try folder.write(".podcast-ls.json", "{ \"catalogs\": [\"show.txt\", \"gone.txt\"] }\n")
    let report = try examine()
    #expect(report.run.code == 1)
    #expect(report.find("sources", folder.path("gone.txt"))?["state"]?.string == "wrong")
    #expect(report.find("sources", folder.path("show.txt"))?["state"]?.string == "ok")
  }

  @Test func aSubscriptionThatWasNeverFetchedIsSaidOnce() throws {
    let address = "http://127.0.0.1:9/harbour.rss"
    try environment.write(
      "config/podcast-ls/subscriptions.opml",
      "<opml version=\"2.0\"><body><outline type=\"rss\" text=\"Harbour\" "
        + "xmlUrl=\"\(address)\"/></body></opml>")
    #expect(try ProgramRun(.podcastLS, ["index", "refresh"], in: folder, environment).code == 0)
    let report = try examine()
    #expect(report.run.code == 1)
    let fault = report.find("subscriptions", address)
    #expect(fault?["state"]?.string == "wrong")
    #expect(fault?["advice"]?.string == "podcast-ls index refresh asks again")
    #expect(report.find("sources", address) == nil)
  }

  @Test func damageOfTheIndexIsFound() throws {
    try folder.write("show.txt", SeededPage.text(episodes: 400))
    let path = try #require(
      examine().observations("index").compactMap { $0["subject"]?.string }
        .first { $0.hasSuffix(".idx") })
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    // Where an indexer does not look to see whether the index is up to date.
    bytes[5000] ^= 0x40
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let report = try examine()
    #expect(report.run.code == 1)
    let damage = report.find("index", path)
    #expect(damage?["state"]?.string == "wrong")
    #expect(damage?["finding"]?.string?.contains("podcast-ls index build --force") == true)
  }

  @Test func withoutItsSecondProgramItSaysWhatToDo() throws {
    let report = try examine(with: TemporaryFolder())
    #expect(report.run.code == 1)
    let fault = report.find("programs", "podcast-index")
    #expect(fault?["state"]?.string == "wrong")
    #expect(fault?["finding"]?.string?.contains("install both in one folder") == true)
    // Another copy is what editors would start: worth knowing, no fault.
    #expect(report.find("programs", "PATH")?["state"]?.string == "info")
  }

  @Test func programsThatDoNotFitAreSaid() throws {
    let pair = try TemporaryFolder()
    try pair.write(program: "podcast-index", "#!/bin/sh\necho podcast-index 0.0.1\n")
    let fault = try examine(with: pair).find("programs", "podcast-index")
    #expect(fault?["state"]?.string == "wrong")
    #expect(fault?["finding"]?.string?.contains("0.0.1") == true)
  }

  @Test func aSearchPathWithoutItIsAFaultWithAWayOut() throws {
    var environment = environment
    environment.variables["PATH"] = folder.path
    let report = try Report(
      ProgramRun(.podcastLS, ["doctor", "--json"], in: folder, environment))
    #expect(report.run.code == 1)
    let fault = report.find("programs", "PATH")
    #expect(fault?["state"]?.string == "wrong")
    #expect(fault?["advice"]?.string?.contains("podcast-ls") == true)
  }
}
