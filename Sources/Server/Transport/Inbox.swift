// SPDX-License-Identifier: MIT

internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What other threads have found out, on its way to the one that handles the events.
///
/// Any thread posts; the one that waits for the client sees a descriptor become readable, so that it
/// waits for both at once and is woken only when there is something.
package final class Inbox<Work: Sendable>: Sendable {
  private let queue = Mutex<[Work]>([])
  /// Readable while something is in the queue.
  let signal: CInt
  private let bell: CInt

  package init() {
    var ends: [CInt] = [-1, -1]
    _ = unsafe pipe(&ends)
    signal = ends[0]
    bell = ends[1]
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    _ = close(signal)
    _ = close(bell)
  }

  /// Puts `work` behind all others; never blocks.
  package func post(_ work: Work) {
    queue.withLock { queue in
      queue.append(work)
      // One byte stands for all that is in the queue, so the pipe never fills.
      if queue.count == 1 { _ = Descriptor.transmit([0], to: bell) }
    }
  }

  /// Takes everything, in the order it was posted.
  package func takeAll() -> [Work] {
    queue.withLock { queue in
      guard !queue.isEmpty else { return [] }
      var byte: [UInt8] = [0]
      _ = Descriptor.receive(from: signal, into: &byte)
      defer { queue = [] }
      return queue
    }
  }
}
