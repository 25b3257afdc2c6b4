// SPDX-License-Identifier: MIT

internal import Fetch
internal import Ingest

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension Invocation {
  /// Asks the addresses among the sources, as long as their copies are not young enough.
  func fetch() throws(BuildError) {
    let now = Int(Date().timeIntervalSince1970)
    let age = arguments.age ?? 0
    let rounds = rounds(sourceNames, .background) { state in
      guard let checked = state?.checkedAt else { return true }
      return checked <= now - age
    }
    let outcomes = Interruption.noted { rounds.run() }
    try tellOthers(of: outcomes)
    FetchSummary(outcomes).say()
    try stopIfInterrupted()
  }

  /// Fetches, and builds the index of what is there then.
  func refresh() throws(BuildError) {
    let words = arguments.words.map { SourceName($0, isUsers: true, directory: directory) }
    let rounds = rounds(
      words.isEmpty ? sourceNames : words, words.isEmpty ? .asked : .forced
    ) { _ in true }
    let outcomes = Interruption.noted { rounds.run() }
    try tellOthers(of: outcomes)
    FetchSummary(outcomes).say()
    try stopIfInterrupted()
    try buildAndTellNews()
  }

  func rounds(
    _ names: [SourceName], _ urgency: FetchRequest.Urgency,
    isDue: @escaping (CopyState?) -> Bool
  ) -> FetchRounds {
    FetchRounds(names: names, readers: readers, copies: copies, urgency: urgency, isDue: isDue)
  }

  func buildAndTellNews() throws(BuildError) {
    let report = try builtIndex()
    for news in report.news {
      Terminal.say(
        "\(news.show): \(news.episodes) new \(news.episodes == 1 ? "episode" : "episodes")")
    }
    Terminal.say(report.summary)
    if arguments.printsJSON { Terminal.print(report.json) }
  }

  /// Lets every session that watches know that copies have changed.
  func tellOthers(of outcomes: [FetchOutcome]) throws(BuildError) {
    guard outcomes.contains(where: \.isNews) else { return }
    try IndexBuild(sources: sourceNames, environment: environment, readers: readers).stampCopies()
  }

  func stopIfInterrupted() throws(BuildError) {
    guard Interruption.isAsked else { return }
    let reason = "interrupted; what had arrived is kept, and the index is as it was"
    throw .source(SourceError(message: reason))
  }
}

extension FetchOutcome {
  /// Whether there are bytes that were not there before.
  var isNews: Bool {
    switch result {
    case .new, .changed: true
    default: false
    }
  }
}
