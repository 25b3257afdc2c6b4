// SPDX-License-Identifier: MIT

package import LSP

/// What can happen to a session.
package enum Event: Sendable {
  /// A frame came in. `isCancelled`: its cancellation has overtaken it.
  case message(Result<Message, MessageError>, isCancelled: Bool)
  /// The client is gone: standard input closed, or its process ended.
  case closed
  /// A scan of the workspace ended; nil when it was cancelled.
  case scanned(generation: Int, WorkspaceScan.Result?)
  case built(IndexProcess.Outcome)
  /// A watched file changed; empty when any of them may have.
  case fileChanged(String)
}

/// Runs longer work off the answering thread; its outcome comes back as an event of the session.
package protocol Background: Sendable {
  func run(_ work: @escaping @Sendable () -> Event)
}
