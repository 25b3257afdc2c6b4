// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Synchronization

/// Events on their way to the one thread that handles them, in the order of their arrival.
///
/// Any thread posts, one thread takes. Unbounded: a client that outruns the server costs memory, for
/// a reader that stopped reading would not see the cancellations either.
package final class Inbox<Event: Sendable>: Sendable {
  private struct Queue {
    var events: [Event?] = []
    var first = 0

    mutating func take() -> Event? {
      guard first < events.count else { return nil }
      let event = events[first].take()
      first += 1
      if first == events.count {
        events.removeAll(keepingCapacity: events.count <= 1024)
        first = 0
      }
      return event
    }
  }

  private let queue = Mutex(Queue())
  /// Counts the events in the queue.
  private let count = DispatchSemaphore(value: 0)

  package init() {}

  /// Puts `event` behind all others; never blocks.
  package func post(_ event: Event) {
    queue.withLock { $0.events.append(event) }
    count.signal()
  }

  /// The next event; waits for it as long as it takes, without waking up meanwhile.
  package func next() -> Event {
    while true {
      count.wait()
      if let event = queue.withLock({ $0.take() }) { return event }
    }
  }

  /// The next event; nil when there is none by `deadline`.
  package func next(until deadline: ContinuousClock.Instant) -> Event? {
    let left = max(.zero, deadline - .now)
    guard count.wait(timeout: .now() + .nanoseconds(left.wholeNanoseconds)) == .success else {
      return nil
    }
    return queue.withLock { $0.take() }
  }
}
