// SPDX-License-Identifier: MIT

internal import Catalog
internal import Dispatch
internal import Synchronization

/// Writes what an index is made of on a thread of its own, while the next show is being assembled.
final class BackgroundWriter: Sendable {
  /// What comes into the index, in its order.
  enum Entry: Sendable {
    case show(Show)
    /// An episode of the show that came as the one of this number.
    case episode(Episode, show: Int)
  }

  private struct State {
    let writer: IndexWriter
    var shows: [ShowNumber] = []
    var failure: CatalogError?

    mutating func take(_ entry: Entry) throws(CatalogError) {
      switch entry {
      case .show(let show): shows.append(writer.add(show))
      case .episode(let episode, let show): try writer.add(episode, to: shows[show])
      }
    }
  }

  private let state: Mutex<State>
  private let batches = Handover<[Entry]>(capacity: 1)
  private let queue = DispatchQueue(label: "index")

  init(_ writer: sending IndexWriter) {
    state = Mutex(State(writer: writer))
    queue.async { self.run() }
  }

  /// Takes some entries, and waits while as many others wait to be written.
  func add(_ entries: [Entry]) throws(CatalogError) {
    guard batches.put(entries) else { return try throwFailure() }
  }

  /// Describes people when all is written that was added; nothing can be added any more.
  ///
  /// To be called once, before `finish`.
  func describe(_ people: [Person]) throws(CatalogError) {
    try end()
    state.withLock { state in
      for person in people { state.writer.describe(person) }
    }
  }

  private func end() throws(CatalogError) {
    batches.close()
    queue.sync {}
    try throwFailure()
  }

  /// Completes the index when all is written that was added.
  ///
  /// To be called once.
  func finish(_ manifest: Manifest, lowercaseWords: [UInt64]) throws(CatalogError) {
    try end()
    try state.withLock { state throws(CatalogError) in
      state.writer.lowercaseWords = lowercaseWords
      try state.writer.finish(manifest)
    }
  }

  /// Ends the thread; what is not finished leaves nothing behind.
  func stop() {
    batches.abandon()
    batches.close()
    queue.sync {}
  }

  private func run() {
    while let batch = batches.take() {
      do throws(CatalogError) {
        try state.withLock { state throws(CatalogError) in
          for entry in batch { try state.take(entry) }
        }
      } catch {
        state.withLock { $0.failure = error }
        return batches.abandon()
      }
    }
  }

  private func throwFailure() throws(CatalogError) {
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }
}
