// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import Naming
import Testing

@testable import Ingest

@Suite("Few changed sources of many make a delta that says what a whole build would")
struct DeltaBuildTests {
  private let folder: BuildFolder

  init() throws {
    folder = try BuildFolder()
    for number in 1...9 { try folder.write(Self.page(number), to: "pages/\(number).txt") }
  }

  /// A page of a show of its own; every guest is on every page, but for one.
  private static func page(_ number: Int, more: String = "", title: String? = nil) -> String {
    """
    \(title ?? "Harbour Tape \(number)")

    2019-1\(number % 3)-0\(number) • 28min
    Ada Quillfeather on Boats and Number \(number)
    We talk with Ada Quillfeather, a boatbuilder, about the book Keel and Number \(number).

    2018-0\(number)-12 • 30min
    Loner\(Self.letter(number)) Sandpiper on Ropes
    We talk with Loner\(Self.letter(number)) Sandpiper about ropes.
    \(more)
    """
  }

  private static func letter(_ number: Int) -> String {
    String(UnicodeScalar(UInt8(96 + number)))
  }

  private static let news = """

    2020-02-02 • 20min
    Bo Sandpiper on the Sea
    We talk with Bo Sandpiper, a diver, and Ada Quillfeather, who is the harbour's master now.
    """

  /// What may happen to the sources of a catalog.
  enum Event: CaseIterable, Sendable {
    case anEpisodeMore, anEpisodeLess, aSourceMore, aSourceLess, aShowInTwoSources, aShowTakenOver
    case twoChanges
  }

  private func happen(_ event: Event) throws {
    switch event {
    case .anEpisodeMore: try folder.write(Self.page(4, more: Self.news), to: "pages/4.txt")
    case .anEpisodeLess:
      let lines = Self.page(4).split(separator: "\n", omittingEmptySubsequences: false)
      try folder.write(lines.prefix(6).joined(separator: "\n"), to: "pages/4.txt")
    case .aSourceMore: try folder.write(Self.page(12, more: Self.news), to: "pages/x.txt")
    case .aSourceLess: try FileManager.default.removeItem(atPath: folder.path + "/pages/4.txt")
    case .aShowInTwoSources, .aShowTakenOver:
      // The title of another page's show, which is not read again by itself.
      let title = "Harbour Tape 7"
      let text = title + "\n" + Self.news
      try folder.write(text, to: event == .aShowTakenOver ? "pages/4.txt" : "pages/y.txt")
    case .twoChanges:
      try build(worth: Self.always)
      try folder.write(Self.page(4, more: Self.news), to: "pages/4.txt")
      try build(worth: Self.always)
      try folder.write(Self.page(5, more: Self.news), to: "pages/5.txt")
    }
  }

  private static let always = BuildPlan.Worth(leastBytes: 0, share: 2)

  private var indexBuild: IndexBuild {
    let names = [SourceName("pages", isUsers: true, directory: folder.path)]
    return IndexBuild(sources: names, environment: folder.environment)
  }

  @discardableResult
  private func build(worth: BuildPlan.Worth, isForced: Bool = false) throws -> BuildReport {
    var build = indexBuild
    build.worth = worth
    return try build.run(isForced: isForced)
  }

  /// All that can be told of a catalog.
  private func content(_ report: BuildReport) throws -> [String] {
    let catalog = try Catalog(path: report.indexPath)
    let episodes = try catalog.entities(.episode).map { "\(try catalog.episode($0))" }
    let people = try catalog.entities(.person).map { id in
      let appearances = try catalog.appearances(of: id).map { try catalog.head($0.episode).slug }
      return "\(try catalog.person(id)) \(appearances)"
    }
    let books = try catalog.entities(.book).map { id in
      "\(try catalog.book(id)) \(try catalog.episodes(of: id).map { try catalog.head($0).slug })"
    }
    return episodes + people + books + (try catalog.manifest.sources.map { "\($0)" })
  }

  @Test(arguments: Event.allCases)
  func sameAsWhole(_ event: Event) throws {
    try build(worth: Self.always)
    try happen(event)
    let report = try build(worth: Self.always)
    #expect(try Catalog(path: report.indexPath).deltaEpisodes != nil)
    #expect(try build(worth: Self.always).wasFresh)
    let delta = try content(report)
    let whole = try content(build(worth: Self.always, isForced: true))
    #expect(try Catalog(path: report.indexPath).deltaEpisodes == nil)
    #expect(delta == whole)
  }

  @Test func manyChangesMakeAWholeIndex() throws {
    try build(worth: Self.always)
    for number in 1...6 {
      try folder.write(Self.page(number, more: Self.news), to: "pages/\(number).txt")
    }
    let report = try build(worth: Self.always)
    #expect(try Catalog(path: report.indexPath).deltaEpisodes == nil)
    #expect(report.episodes == 24)
  }

  @Test func aSmallCatalogIsReadAsAWhole() throws {
    try build(worth: BuildPlan.Worth())
    try happen(.anEpisodeMore)
    let report = try build(worth: BuildPlan.Worth())
    #expect(try Catalog(path: report.indexPath).deltaEpisodes == nil)
  }

  @Test func foldingMakesOneOfTwo() throws {
    try build(worth: Self.always)
    try happen(.anEpisodeMore)
    let report = try build(worth: Self.always)
    let before = try content(report)
    var build = indexBuild
    #expect(!(try build.fold()), "too little to fold")
    build.foldedEpisodes = 3
    #expect(try build.fold())
    #expect(try Catalog(path: report.indexPath).deltaEpisodes == nil)
    #expect(try content(report) == before)
    #expect(!(try build.fold()))
  }

  @Test(.timeLimit(.minutes(10))) func workThatCanWaitMakesRoom() async throws {
    try build(worth: Self.always)
    let report = try build(worth: Self.always)
    let before = try content(report)
    let path = folder.path + "/some.lock"
    var lock: BuildLock? = try BuildLock(path: path)
    #expect(lock?.isWanted == false)
    let waiter = Task.detached { try BuildLock(path: path).isWanted }
    while lock?.isWanted == false { try await Task.sleep(for: .milliseconds(1)) }

    let names = [SourceName("pages", isUsers: true, directory: folder.path)]
    var run = BuildRun(
      indexPath: report.indexPath, environment: folder.environment, readers: .text,
      list: SourceList(names, readers: .text, copies: CopyFolder(environment: folder.environment)),
      report: { _ in })
    run.yieldingLock = lock
    #expect(throws: BuildError.gaveWay) { try run.whole() }
    run.yieldingLock = nil
    lock = nil
    #expect(try await waiter.value == false)
    #expect(try content(report) == before)
  }
}
