// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Synchronization

/// Makes several things on several threads, and hands them over in their order on the caller's.
///
/// The order of what is taken, and so what is made of it, does not depend on the threads.
final class ReadAhead<Element: Sendable>: Sendable {
  private let handovers: [Handover<Element>]
  private let make: @Sendable (Int, Handover<Element>) -> Void
  private let next = Atomic(0)
  private let isStopped = Atomic(false)
  private let permits = DispatchSemaphore(value: 0)
  private let threads = DispatchGroup()

  private static var capacity: Int { 2 }

  /// - Parameters:
  ///   - count: how many things there are.
  ///   - make: puts the elements of one thing; called on other threads, on several at once.
  init(count: Int, make: @escaping @Sendable (Int, Handover<Element>) -> Void) {
    handovers = (0..<count).map { _ in Handover(capacity: Self.capacity) }
    self.make = make
  }

  /// Takes all things, one after the other.
  ///
  /// Blocks until every thread has ended, also when `take` throws.
  func run<Failure: Error>(
    threads count: Int, take: (Int, Handover<Element>) throws(Failure) -> Void
  ) throws(Failure) {
    start(count)
    defer { stop(count) }
    for index in handovers.indices {
      try take(index, handovers[index])
      permits.signal()
    }
  }

  private func start(_ count: Int) {
    // No thread may be more than a few things ahead of the one that is taken.
    for _ in 0..<count * 2 { permits.signal() }
    for _ in 0..<count {
      DispatchQueue.global().async(group: threads) { self.work() }
    }
  }

  private func work() {
    while true {
      permits.wait()
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < handovers.count, !isStopped.load(ordering: .relaxed) else { return }
      make(index, handovers[index])
      handovers[index].close()
    }
  }

  private func stop(_ count: Int) {
    isStopped.store(true, ordering: .relaxed)
    for handover in handovers { handover.abandon() }
    for _ in 0..<count { permits.signal() }
    threads.wait()
  }
}
