// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import LSP
internal import Naming
internal import Notes

/// The catalog: opened, built in the background, opened anew.
extension Session {
  /// Whether the notes have been read with a catalog: what is said of all notes is right then.
  var isSettled: Bool {
    !notes.isScanning && !(index.isBuilding && index.stamp == nil)
  }

  /// Answers from the last good index of these sources at once, and has its age checked.
  func use(_ build: IndexBuild) {
    index = IndexState(build: build)
    openIndex()
    if index.stamp == nil { startBuild() } else { index.mayBeStale = true }
  }

  /// The first answers of an index are not to compete with a look at all its sources.
  private static let grace = Duration.milliseconds(100)

  /// An index has been there for a while: what it was made from is read, and whether that has changed.
  func indexHasAnswered() {
    background.run { [catalog] in SessionWork.opened(catalog, Self.sources(of: catalog)) }
    guard index.mayBeStale else { return }
    index.mayBeStale = false
    // What changes from now on is seen, and what has changed is found.
    watchFiles()
    startBuild()
  }

  /// Runs the indexer, which alone knows what is stale; one at a time.
  func startBuild() {
    guard let build = index.build else { return }
    if index.isBuilding {
      index.isOutdated = true
      return
    }
    index.isBuilding = true
    begin(.build)
    let arguments = build.arguments + (index.mustForce ? ["--force"] : [])
    background.run { [indexer] in SessionWork.built(indexer.run(arguments)) }
  }

  func built(_ outcome: IndexOutcome) {
    index.isBuilding = false
    end(.build)
    switch outcome {
    case .finished: index.mustForce = false
    case .failed(let reason): tell(.error, reason)
    }
    openIndex()
    if index.isOutdated {
      index.isOutdated = false
      startBuild()
    } else {
      startFold()
    }
    runWaiting()
    startRefresh()
  }

  /// Has what has changed since the index was written made one with it, behind everybody's back.
  private func startFold() {
    guard let build = index.build, catalog.deltaEpisodes != nil else { return }
    background.run { [indexer] in SessionWork.folded(indexer.run(build.foldArguments)) }
  }

  /// Whether there was anything to fold, or another build went first, is no news; the delta still answers.
  func folded(_ outcome: IndexOutcome) {
    if case .failed(let reason) = outcome { Log.warning(reason) }
    if !index.isBuilding { openIndex() }
  }

  /// Asks the addresses among the sources again, once the index of what is on disk answers.
  func startRefresh() {
    guard index.refresh == .due, !index.isBuilding, let build = index.build,
      let age = index.refreshAge ?? configuration.refresh.age, index.sources.hasAddresses
    else { return }
    index.refresh = .running
    index.refreshAge = nil
    begin(.fetch)
    background.run { [indexer] in
      SessionWork.fetched(indexer.run(build.fetchArguments(age: age)))
    }
  }

  /// What could not be fetched is no news worth an interruption: the last copy serves, and
  /// `podcast-ls index list` tells.
  func fetched(_ outcome: IndexOutcome) {
    guard index.refresh == .running else { return }
    index.refresh = .done
    end(.fetch)
    if case .failed(let reason) = outcome { Log.warning(reason) }
    startBuild()
  }

  /// Damage is said, and mended by a rebuild; until then nothing is answered from it.
  func catalogFailed(_ error: CatalogError) {
    guard let stamp = index.stamp else { return }
    tell(.warning, "\(error); it is being rebuilt")
    catalog = .empty
    shortlist = Shortlist()
    index.damaged = stamp
    index.stamp = nil
    index.mustForce = true
    startBuild()
  }

  private func openIndex() {
    guard let path = index.location?.indexPath, let stamp = IndexStamp(path),
      stamp != index.stamp, stamp != index.damaged
    else { return }
    do throws(CatalogError) {
      catalog = try Catalog(path: path)
      catalog.announceSearch()
      shortlist = Shortlist()
      index.stamp = stamp
      background.post(.indexHasAnswered, after: Self.grace)
      rescan()
    } catch {
      index.stamp = stamp
      catalogFailed(error)
    }
  }

  /// What is known of the sources of an index: their problems are said, their files watched.
  func opened(_ opened: Catalog, _ result: Result<IndexSources, CatalogError>) {
    guard opened === catalog else { return }
    switch result {
    case .success(let sources): use(sources)
    case .failure(let error): catalogFailed(error)
    }
  }

  private static func sources(of catalog: Catalog) -> Result<IndexSources, CatalogError> {
    Result { () throws(CatalogError) in IndexSources(try catalog.manifest) }
  }

  private func use(_ sources: IndexSources) {
    index.sources = sources
    report(sources)
    watchFiles()
    startRefresh()
  }

  private func report(_ sources: IndexSources) {
    let isAsking = index.refresh != .done && configuration.refresh != .never
    let problems = sources.problems.filter { !($0.isOfAddress && isAsking) }
    for problem in problems.prefix(Self.problemLimit) { tell(.warning, problem.text) }
    if problems.count > Self.problemLimit {
      let rest = problems.count - Self.problemLimit
      tell(.warning, "\(rest) more problems with sources; podcast-ls index inspect shows them")
    }
  }

  /// More messages than these nobody wants at once.
  private static let problemLimit = 5
}
