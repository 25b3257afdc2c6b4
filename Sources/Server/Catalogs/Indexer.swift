// SPDX-License-Identifier: MIT

/// Brings the index of a set of sources up to date.
package protocol Indexer: Sendable {
  /// Runs to the end and waits for it; never on the thread that answers the editor.
  ///
  /// - Parameter arguments: those of `podcast-index`; see `IndexBuild`.
  func run(_ arguments: [String]) -> IndexOutcome
}

/// Why `podcast-index` did not do what it was asked for, and what to do.
package struct IndexFailure: Error {
  package var reason: String
}

/// How an indexer's run ended.
package enum IndexOutcome: Equatable, Sendable {
  /// The index is complete; problems with single sources are in its manifest.
  case finished
  /// No new index; says why and what to do.
  case failed(String)
}
