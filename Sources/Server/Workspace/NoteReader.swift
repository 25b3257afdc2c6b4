// SPDX-License-Identifier: MIT

internal import Features
internal import LSP
internal import Notes
internal import Synchronization

/// Reads notes from disk and finds their mentions, on every core; runs off the answering thread.
///
/// Of the texts one for each core is in memory at a time.
package struct NoteReader: Sendable {
  let lexicon: CatalogLexicon
  let unit: ColumnUnit

  /// So many notes are taken at once: few enough to stop soon, and to end on all cores together.
  private static let stride = 64

  /// - Parameters:
  ///   - isCancelled: asked now and then, from any thread.
  ///   - progress: takes how many have been read, after each 256 of them; from any thread.
  /// - Returns: of each path that is a note, in the order of their URIs, what is to be kept; nil when
  ///   it was cancelled.
  func read(
    _ paths: [String], isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) -> [NoteSummary]? {
    let found = FoundNotes(progress: progress)
    let first = ReadingLexicon(lexicon, notes: paths.count)
    EveryCore.run(rounds: (paths.count + Self.stride - 1) / Self.stride) { next in
      let lexicon = first.copy()
      while !isCancelled(), let round = next() {
        let part = paths[round * Self.stride..<min(paths.count, (round + 1) * Self.stride)]
        found.add(part.compactMap { summary(of: $0, lexicon) }, from: part.count)
      }
    }
    return isCancelled() ? nil : found.inOrder
  }

  private func summary(of path: String, _ lexicon: ReadingLexicon) -> NoteSummary? {
    guard let text = NoteFile.read(path) else { return nil }
    let uri = DocumentURI(path: path).text
    let note = Note(uri: uri, version: nil, text: text, lexicon: lexicon)
    return NoteSummary(note, name: NoteName.of(path: path), unit: unit)
  }
}

/// What several threads have read so far.
private final class FoundNotes: Sendable {
  private struct State {
    var notes: [NoteSummary] = []
    var done = 0
  }

  private let state = Mutex(State())
  private let progress: @Sendable (Int) -> Void

  /// After so many it is said how far the reading is.
  private static let stride = 256

  init(progress: @escaping @Sendable (Int) -> Void) {
    self.progress = progress
  }

  func add(_ notes: [NoteSummary], from count: Int) {
    state.withLock { state in
      state.notes += notes
      let before = state.done / Self.stride
      state.done += count
      // Within the lock, so that a smaller number never follows a larger one.
      if state.done / Self.stride > before { progress(state.done / Self.stride * Self.stride) }
    }
  }

  var inOrder: [NoteSummary] {
    state.withLock { state in
      defer { state.notes = [] }
      return state.notes.sorted { $0.uri < $1.uri }
    }
  }
}
