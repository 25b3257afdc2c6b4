// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Builds the index of a set of sources, when it is not up to date.
package struct IndexBuild: Sendable {
  private let names: [SourceName]
  private let environment: [String: String]
  private let location: IndexLocation
  private let readers: SourceReaders
  /// When changed sources make a delta, and when a delta is folded into a new base.
  var worth = BuildPlan.Worth()
  var foldedEpisodes = 4_000

  /// - Parameter sources: in their order; where there are none, it is the embedded sample.
  package init(
    sources: [SourceName], environment: [String: String], readers: SourceReaders = .text
  ) {
    names = sources
    self.readers = readers
    self.environment = environment
    location = IndexLocation(sources: sources.map(\.text), environment: environment)
  }

  /// Does nothing when the index is fresh.
  ///
  /// Where few of many sources changed, these alone are read, and a delta is written beside the index. A
  /// second builder of the same index waits for the first.
  ///
  /// - Parameter isForced: reads all sources even when the index is fresh.
  /// - Parameter report: told before each source is read.
  package func run(
    isForced: Bool = false, report: @escaping (BuildProgress) -> Void = { _ in }
  ) throws(BuildError) -> BuildReport {
    if !isForced, let report = freshReport(sourceList) { return report }
    try makeDirectory()
    let lock = try BuildLock(path: location.lockPath)
    defer { withExtendedLifetime(lock) {} }
    let list = sourceList
    if !isForced, let report = freshReport(list) { return report }
    let run = self.run(list, report)
    if !isForced, let report = try delta(run) { return report }
    return try run.whole()
  }

  /// Makes the index and a large delta beside it one again; gives way to whoever wants to build.
  ///
  /// - Returns: whether there was anything to fold.
  package func fold() throws(BuildError) -> Bool {
    guard isWorthFolding else { return false }
    let lock = try BuildLock(path: location.lockPath)
    guard isWorthFolding else { return false }
    var run = run(sourceList) { _ in }
    run.yieldingLock = lock
    _ = try run.whole()
    return true
  }

  private var isWorthFolding: Bool {
    let catalog = try? Catalog(path: location.indexPath)
    return (catalog?.deltaEpisodes ?? 0) >= foldedEpisodes
  }

  /// Lets whoever uses an index know that copies of addresses have changed.
  package func stampCopies() throws(BuildError) {
    try makeDirectory()
    try DurableFile.write([], to: location.copiesStampPath)
  }

  private var sourceList: SourceList {
    SourceList(names, readers: readers, copies: CopyFolder(environment: environment))
  }

  private func run(
    _ list: SourceList, _ report: @escaping (BuildProgress) -> Void
  ) -> BuildRun {
    BuildRun(
      indexPath: location.indexPath, environment: environment, readers: readers, list: list,
      report: report)
  }

  private func freshReport(_ list: SourceList) -> BuildReport? {
    guard let catalog = Freshness.catalog(at: location.indexPath, sources: list.sources),
      let manifest = try? catalog.manifest
    else { return nil }
    return BuildReport(
      indexPath: location.indexPath, wasFresh: true, episodes: catalog.count(.episode),
      shows: catalog.count(.show), people: catalog.count(.person), sources: manifest.sources)
  }

  /// A delta, where it will do; once more with the shows that turned up unexpectedly.
  private func delta(_ run: BuildRun) throws(BuildError) -> BuildReport? {
    guard let base = try? Catalog.base(path: location.indexPath).manifest else { return nil }
    var shows: Set<String> = []
    while case .delta(let part) = BuildPlan(
      run.list.sources, since: base, worth: worth, extra: shows)
    {
      if let report = try run.delta(part, upon: base, unexpected: &shows) { return report }
    }
    return nil
  }

  private func makeDirectory() throws(BuildError) {
    let directory = location.indexPath.split(separator: "/").dropLast().joined(separator: "/")
    do {
      try FileManager.default.createDirectory(
        atPath: "/" + directory, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .index(.unreadable(path: "/" + directory, reason: "\(error)"))
    }
  }
}
