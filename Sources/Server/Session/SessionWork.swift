// SPDX-License-Identifier: MIT

package import Catalog
package import JSON
package import LSP
package import Notes

/// What other threads find out for a session.
package enum SessionWork: Sendable {
  /// A scan of the workspace has read so many of its notes.
  case scanning(generation: Int, done: Int, of: Int)
  /// A scan of the workspace ended; nil when it was cancelled.
  case scanned(generation: Int, WorkspaceScan.Result?)
  /// An index has answered for a while.
  case indexHasAnswered
  case built(IndexOutcome)
  /// Nothing may have been done for a while.
  case mayRest
  /// What a catalog was made from was read.
  case opened(Catalog, Result<IndexSources, CatalogError>)
  /// The index and its delta may have become one.
  case folded(IndexOutcome)
  /// Addresses were asked for what they give now.
  case fetched(IndexOutcome)
  /// Watched files changed; an empty path when any of them may have.
  case filesChanged([String])
  /// Notes that other programs changed were read again; those that are not among them are gone.
  case refreshed(generation: Int, [NoteSummary])
  /// There is time to scan on in a note that an edit changed far below.
  case scanOn(DocumentURI)
  /// The answer to a request was made.
  case answered(RequestID, Result<any JSONWritable & Sendable, ResponseError>)
  /// Documents were checked.
  case checked([CheckedDocument])
  /// A while has passed since a note was edited.
  case paused
}

/// Runs longer work off the answering thread; its outcome comes back as an event of the session.
package protocol Background: Sendable {
  func run(_ work: @escaping @Sendable () -> SessionWork)

  /// Brings what such work finds out on its way back as an event; from any thread.
  func post(_ work: SessionWork)

  /// Brings `work` as an event when a while has passed.
  func post(_ work: SessionWork, after delay: Duration)
}
