// SPDX-License-Identifier: MIT

package import LSP
internal import Synchronization

/// The requests that have arrived and have no reply yet, and which of them the client called off.
///
/// The reader enters them as they arrive, before they queue: so a cancellation overtakes the request
/// it is for. One that comes too late, or for an id never seen, leaves nothing behind.
package final class OpenRequests: Sendable {
  private enum State { case wanted, overtaken, cancelled }

  private let states = Mutex<[RequestID: State]>([:])

  package init() {}

  /// Enters an arriving request; false when one of that id still waits for its reply.
  package func open(_ id: RequestID) -> Bool {
    states.withLock { states in
      guard states[id] == nil else { return false }
      states[id] = .wanted
      return true
    }
  }

  /// Marks a request as not wanted any more.
  package func cancel(_ id: RequestID) {
    states.withLock { states in
      if states[id] != nil { states[id] = .cancelled }
    }
  }

  /// Marks a request whose answer nobody can use any more.
  func overtake(_ id: RequestID) {
    states.withLock { states in
      if states[id] == .wanted { states[id] = .overtaken }
    }
  }

  /// Whether the client has asked again since, about another text.
  func isOvertaken(_ id: RequestID) -> Bool {
    states.withLock { $0[id] == .overtaken }
  }

  /// Whether the client has called the request off; cheap enough to be asked in a loop.
  package func isCancelled(_ id: RequestID) -> Bool {
    states.withLock { $0[id] == .cancelled }
  }

  /// Whether the request still waits for its reply.
  package func isOpen(_ id: RequestID) -> Bool {
    states.withLock { $0[id] != nil }
  }

  /// How many requests wait for a reply.
  package var count: Int { states.withLock { $0.count } }

  /// Strikes a request out; false when it was not there: it has its reply already.
  package func close(_ id: RequestID) -> Bool {
    states.withLock { $0.removeValue(forKey: id) != nil }
  }
}
