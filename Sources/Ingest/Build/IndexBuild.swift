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
  /// A second builder of the same index waits for the first.
  ///
  /// - Parameter isForced: builds even when the index is fresh.
  /// - Parameter report: told before each source is read.
  package func run(
    isForced: Bool = false, report: (BuildProgress) -> Void = { _ in }
  ) throws(BuildError) -> BuildReport {
    if !isForced, let report = freshReport(sourceList) { return report }
    try makeDirectory()
    let lock = try BuildLock(path: location.lockPath)
    defer { withExtendedLifetime(lock) {} }
    let list = sourceList
    if !isForced, let report = freshReport(list) { return report }
    return try build(list, report)
  }

  /// Lets whoever uses an index know that copies of addresses have changed.
  package func stampCopies() throws(BuildError) {
    try makeDirectory()
    try DurableFile.write([], to: location.copiesStampPath)
  }

  private var sourceList: SourceList {
    SourceList(names, readers: readers, copies: CopyFolder(environment: environment))
  }

  private func freshReport(_ list: SourceList) -> BuildReport? {
    guard let catalog = Freshness.catalog(at: location.indexPath, sources: list.sources),
      let manifest = try? catalog.manifest
    else { return nil }
    return BuildReport(
      indexPath: location.indexPath, wasFresh: true, episodes: catalog.count(.episode),
      shows: catalog.count(.show), people: catalog.count(.person), sources: manifest.sources)
  }

  private func build(
    _ list: SourceList, _ report: (BuildProgress) -> Void
  ) throws(BuildError) -> BuildReport {
    let records = list.sources.isEmpty ? nil : try RecordFolder(environment: environment)
    let writer = try BuildError.of { () throws(CatalogError) in
      try IndexWriter(path: location.indexPath)
    }
    let assembly = try CatalogAssembly(writer: writer, records: records)
    var states: [SourceState] = []
    if list.sources.isEmpty { states.append(try Sample.read(into: assembly)) }
    states += try read(list.sources, into: assembly, report)
    if !states.isEmpty { states[0].problems += assembly.problems }
    let builtAt = Int64(Date().timeIntervalSince1970)
    try assembly.finish(Manifest(sources: states, builtAt: builtAt))
    return BuildReport(
      indexPath: location.indexPath, wasFresh: false, episodes: assembly.episodeCount,
      shows: assembly.showCount, people: assembly.personCount, sources: states, news: assembly.news)
  }

  /// Sources are read by as many threads as there are cores, and taken in their order by this one.
  private func read(
    _ sources: [Source], into assembly: CatalogAssembly, _ report: (BuildProgress) -> Void
  ) throws(BuildError) -> [SourceState] {
    var states: [SourceState] = []
    let readers = readers
    let chapters = ChapterCopies(copies: CopyFolder(environment: environment), readers: readers)
    let readAhead = ReadAhead<SourceReading.Part>(count: sources.count) { index, handover in
      SourceReading(source: sources[index], readers: readers, chapters: chapters)
        .read(handover.put)
    }
    try readAhead.run(threads: ProcessInfo.processInfo.activeProcessorCount) {
      (index: Int, handover: Handover<SourceReading.Part>) throws(BuildError) in
      report(
        BuildProgress(done: index, total: sources.count, episodes: assembly.episodeCount))
      states.append(try assembly.take(handover))
    }
    return states
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

/// How far a build is.
package struct BuildProgress: Equatable, Sendable {
  /// Sources read.
  package var done: Int
  /// Sources in all.
  package var total: Int
  package var episodes: Int
}
