// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import Naming
import Testing

@testable import Ingest

@Suite struct IndexBuildTests {
  private let folder: BuildFolder

  init() throws {
    folder = try BuildFolder()
  }

  private func slugs(_ report: BuildReport) throws -> [String] {
    let catalog = try Catalog(path: report.indexPath)
    return try (0..<catalog.count(.episode)).map { try catalog.head(EntityID(.episode, $0)).slug }
  }

  @Test func aPageBecomesAnIndex() throws {
    try folder.write(HarbourPage.text, to: "harbour.txt")
    let report = try folder.build(["harbour.txt"])
    #expect(!report.wasFresh)
    #expect(report.episodes == 4)
    #expect(report.sources.map(\.episodes) == [4])
    let catalog = try Catalog(path: report.indexPath)
    let ada = try #require(try catalog.entities(slug: "ada-quillfeather").first)
    let person = try catalog.person(ada)
    #expect(person.name == "Ada Quillfeather")
    #expect(person.introduction.hasPrefix("Ada Quillfeather, a boatbuilder"))
    #expect(try catalog.entities(showSlug: "the-harbour-tapes", slug: "autumn-special").count == 1)
  }

  @Test func aFreshIndexIsLeftAlone() throws {
    let path = try folder.write(HarbourPage.text, to: "harbour.txt")
    _ = try folder.build([path])
    #expect(try folder.build([path]).wasFresh)
    #expect(try folder.build([path]).episodes == 4)
    #expect(!(try folder.build([path], isForced: true)).wasFresh)
    try folder.write(HarbourPage.text + "\n", to: "harbour.txt")
    #expect(!(try folder.build([path])).wasFresh)
  }

  @Test func aSourceThatAppearsOrGoesMakesItStale() throws {
    let path = try folder.write(HarbourPage.text, to: "harbour.txt")
    let late = folder.path + "/late.txt"
    #expect(try folder.build([path, late]).sources[1].problems.count == 1)
    #expect(try folder.build([path, late]).wasFresh)
    try folder.write("Late Tapes\n\n2019-11-08 • 28min\nOn Oars\n", to: "late.txt")
    #expect(try folder.build([path, late]).episodes == 5)
    try FileManager.default.removeItem(atPath: late)
    #expect(!(try folder.build([path, late])).wasFresh)
  }

  @Test func aDamagedIndexIsBuiltAgain() throws {
    let path = try folder.write(HarbourPage.text, to: "harbour.txt")
    let index = try folder.build([path]).indexPath
    try Data("no index".utf8).write(to: URL(filePath: index))
    #expect(!(try folder.build([path])).wasFresh)
  }

  @Test func slugsOutliveTheIndexAndThePage() throws {
    let path = try folder.write(HarbourPage.text, to: "harbour.txt")
    let before = try slugs(folder.build([path]))
    try FileManager.default.removeItem(atPath: folder.path + "/cache")
    let lines = HarbourPage.text.split(separator: "\n", omittingEmptySubsequences: false)
    try folder.write(lines.dropLast(2).joined(separator: "\n"), to: "harbour.txt")
    #expect(try slugs(folder.build([path])) == before)
  }

  @Test func aRetitledEpisodeAnswersToBoth() throws {
    let path = try folder.write("Tapes\n\n2019-11-08 • 28min\nOn Taar\n", to: "t.txt")
    _ = try folder.build([path])
    try folder.write("Tapes\n\n2019-11-08 • 28min\nOn Tar\n", to: "t.txt")
    let catalog = try Catalog(path: try folder.build([path]).indexPath)
    #expect(try catalog.entities(slug: "on-tar") == catalog.entities(slug: "on-taar"))
    #expect(try catalog.entities(slug: "on-tar").count == 1)
  }

  @Test func twoSourcesOfOneShowAreOne() throws {
    try folder.write(HarbourPage.text, to: "a.txt")
    try folder.write(HarbourPage.text, to: "b.txt")
    let report = try folder.build(["a.txt", "b.txt"])
    #expect(report.episodes == 4)
    #expect(report.shows == 1)
    #expect(report.sources[1].problems.count == 4)
  }

  /// A link that somebody names is followed; those that are found below it are not.
  @Test func aLinkToADirectoryIsADirectory() throws {
    try folder.write(HarbourPage.text, to: "pages/harbour.txt")
    for (link, target) in [("linked", "pages"), ("pages/circle", "..")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + link, withDestinationPath: target)
    }
    let report = try folder.build(["linked"])
    #expect(report.episodes == 4)
    #expect(report.sources.map(\.path) == [folder.path + "/linked/harbour.txt"])
  }

  @Test func aSecondBuilderWaitsAndThenFindsItDone() async throws {
    try folder.write(HarbourPage.text, to: "harbour.txt")
    let name = SourceName("harbour.txt", isUsers: true, directory: folder.path)
    let build = IndexBuild(sources: [name], environment: folder.environment)
    let reports = try await withThrowingTaskGroup(of: BuildReport.self) { group in
      for _ in 0..<4 { group.addTask { try build.run() } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(reports.count { !$0.wasFresh } == 1)
    #expect(reports.allSatisfy { $0.episodes == 4 })
  }

  @Test func theReportIsOneObject() throws {
    let path = try folder.write(HarbourPage.text, to: "harbour.txt")
    let json = try folder.build([path]).json
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["episodes"] as? Int == 4)
    #expect(object?["fresh"] as? Bool == false)
    #expect((object?["sources"] as? [[String: Any]])?.first?["path"] as? String == path)
  }
}
