// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Synchronization

/// What one thread makes and another takes, in order; a few elements at most are on their way.
final class Handover<Element: Sendable>: Sendable {
  private struct State {
    var elements: [Element] = []
    var isAbandoned = false
  }

  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  // Counted up from zero: one that ends below its first value traps.
  private let room = DispatchSemaphore(value: 0)

  /// - Parameter capacity: how many elements wait to be taken.
  init(capacity: Int) {
    for _ in 0..<capacity { room.signal() }
  }

  /// Waits for room.
  ///
  /// - Returns: false when nobody takes any more.
  func put(_ element: Element) -> Bool {
    room.wait()
    let isTaken = state.withLock { state in
      if !state.isAbandoned { state.elements.append(element) }
      return !state.isAbandoned
    }
    filled.signal()
    return isTaken
  }

  /// Says that nothing more comes.
  func close() {
    filled.signal()
  }

  /// Waits for the next element.
  ///
  /// - Returns: nil when nothing more comes.
  func take() -> Element? {
    filled.wait()
    let element = state.withLock { $0.elements.isEmpty ? nil : $0.elements.removeFirst() }
    room.signal()
    return element
  }

  /// Says that nothing more is taken, so that nobody waits for room.
  func abandon() {
    state.withLock { state in
      state.isAbandoned = true
      state.elements = []
    }
    room.signal()
  }
}
