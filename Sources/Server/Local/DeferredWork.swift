// SPDX-License-Identifier: MIT

internal import Synchronization

/// Background work that waits until it is taken, in order.
final class DeferredWork: Background {
  private let queue = Mutex<[@Sendable () -> SessionWork]>([])
  private let posted = Mutex<[SessionWork]>([])

  func run(_ work: @escaping @Sendable () -> SessionWork) {
    queue.withLock { $0.append(work) }
  }

  func post(_ work: SessionWork) {
    posted.withLock { $0.append(work) }
  }

  /// What was posted since the last call, in order.
  func takePosted() -> [SessionWork] {
    posted.withLock { posted in
      defer { posted = [] }
      return posted
    }
  }

  /// Here no time passes.
  func post(_ work: SessionWork, after delay: Duration) {
    run { work }
  }

  func take() -> (@Sendable () -> SessionWork)? {
    queue.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}
