// SPDX-License-Identifier: MIT

import Catalog
import Server
import Synchronization

/// Stands in for `podcast-index`: writes an index of the episodes given, in this process.
final class TestIndexer: Indexer {
  private struct State {
    var episodes: [Episode]
    var runs: [[String]] = []
    var failure: String?
    var sources: [SourceState] = []
  }

  private let location: IndexLocation
  private let show: Show
  private let state: Mutex<State>

  init(_ location: IndexLocation, show: Show, episodes: [Episode]) {
    self.location = location
    self.show = show
    state = Mutex(State(episodes: episodes))
  }

  var indexPath: String { location.indexPath }

  /// The arguments of every run so far.
  var runs: [[String]] { state.withLock { $0.runs } }

  /// What the next run finds.
  func change(_ change: (inout [Episode]) -> Void) {
    state.withLock { change(&$0.episodes) }
  }

  /// What the manifest of the next index says of its sources.
  func claim(_ sources: [SourceState]) {
    state.withLock { $0.sources = sources }
  }

  /// Makes the next runs fail.
  func fail(_ reason: String?) {
    state.withLock { $0.failure = reason }
  }

  func run(_ arguments: [String]) -> IndexOutcome {
    let (episodes, failure, sources) = state.withLock { state in
      state.runs.append(arguments)
      return (state.episodes, state.failure, state.sources)
    }
    if let failure { return .failed(failure) }
    if arguments.first == "fetch" { return .finished }
    do {
      let writer = try IndexWriter(path: location.indexPath)
      let number = writer.add(show)
      for episode in episodes { try writer.add(episode, to: number) }
      for (slug, name) in people(episodes) {
        writer.describe(Person(slug: slug, name: name))
      }
      try writer.finish(Manifest(sources: sources, builtAt: 1))
      return .finished
    } catch {
      return .failed("\(error)")
    }
  }

  private func people(_ episodes: [Episode]) -> [(String, String)] {
    episodes.flatMap { $0.guests + $0.hosts }.compactMap { credit in
      credit.person.map { ($0, credit.name) }
    }
  }
}
