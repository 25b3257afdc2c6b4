// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// One run of a build, under its lock: sources are read, an index or a delta is written.
struct BuildRun {
  let indexPath: String
  let environment: [String: String]
  let readers: SourceReaders
  let list: SourceList
  /// Held by this process, where the work can be done later: then whoever waits goes first.
  var yieldingLock: BuildLock?
  let report: (BuildProgress) -> Void

  /// Reads all sources and writes a new base; the delta beside the old one goes.
  func whole() throws(BuildError) -> BuildReport {
    let records = list.sources.isEmpty ? nil : try RecordFolder(environment: environment)
    let writer = try BuildError.of { () throws(CatalogError) in try IndexWriter(path: indexPath) }
    let assembly = try CatalogAssembly(writer: writer, records: records)
    var states: [SourceState] = []
    if list.sources.isEmpty { states.append(try Sample.read(into: assembly)) }
    states += try read(Array(list.sources.indices), into: assembly, records)
    try finish(assembly, &states)
    try? FileManager.default.removeItem(atPath: Catalog.deltaPath(of: indexPath))
    return try made(states, assembly.news)
  }

  /// Reads some sources and writes a delta.
  ///
  /// - Parameter base: what the index says of its sources.
  /// - Returns: nil, and nothing is written, when a source now has a show that is not among those to
  ///   be replaced; these are put into `unexpected`.
  func delta(
    _ part: BuildPlan.Part, upon base: Manifest, unexpected: inout Set<String>
  ) throws(BuildError) -> BuildReport? {
    let records = try RecordFolder(environment: environment)
    let (writer, basis) = try BuildError.of { () throws(CatalogError) in
      let basis = try DeltaBasis(path: indexPath, replacing: part.shows)
      return (try IndexWriter(path: indexPath, upon: basis), basis)
    }
    let assembly = try CatalogAssembly(writer: writer, records: records, upon: basis)
    let read = try read(part.sources, into: assembly, records)
    unexpected.formUnion(assembly.unexpectedShows)
    guard assembly.unexpectedShows.isEmpty else {
      try assembly.abandon()
      return nil
    }
    var states = states(part.sources, read, base)
    try finish(assembly, &states)
    return try made(states, assembly.news)
  }

  /// What the manifest says of all sources: of those that were not read, what the base says.
  private func states(
    _ places: [Int], _ read: [SourceState], _ base: Manifest
  ) -> [SourceState] {
    let known = Dictionary(base.sources.map { ($0.path, $0) }) { first, _ in first }
    let new = Dictionary(uniqueKeysWithValues: zip(places, read))
    return list.sources.indices.map { place in
      new[place] ?? known[list.sources[place].name] ?? Freshness.state(of: list.sources[place])
    }
  }

  private func finish(
    _ assembly: CatalogAssembly, _ states: inout [SourceState]
  ) throws(BuildError) {
    if !states.isEmpty { states[0].problems += assembly.problems }
    let builtAt = Int64(Date().timeIntervalSince1970)
    try assembly.finish(Manifest(sources: states, builtAt: builtAt))
  }

  private func made(_ states: [SourceState], _ news: [ShowNews]) throws(BuildError) -> BuildReport {
    let catalog = try BuildError.of { () throws(CatalogError) in try Catalog(path: indexPath) }
    return BuildReport(
      indexPath: indexPath, wasFresh: false, episodes: catalog.count(.episode),
      shows: catalog.count(.show), people: catalog.count(.person), sources: states, news: news)
  }

  /// Sources are read by as many threads as there are cores, and taken in their order by this one.
  private func read(
    _ places: [Int], into assembly: CatalogAssembly, _ records: RecordFolder?
  ) throws(BuildError) -> [SourceState] {
    var states: [SourceState] = []
    let (readers, sources) = (readers, list.sources)
    let chapters = ChapterCopies(copies: CopyFolder(environment: environment), readers: readers)
    let readAhead = ReadAhead<SourceReading.Part>(count: places.count) { index, handover in
      SourceReading(source: sources[places[index]], readers: readers, chapters: chapters)
        .read(handover.put)
    }
    try readAhead.run(threads: ProcessInfo.processInfo.activeProcessorCount) {
      (index: Int, handover: Handover<SourceReading.Part>) throws(BuildError) in
      if let yieldingLock, yieldingLock.isWanted || records?.lock.isWanted == true {
        throw .gaveWay
      }
      report(BuildProgress(done: index, total: places.count, episodes: assembly.episodeCount))
      states.append(try assembly.take(handover))
    }
    return states
  }
}
