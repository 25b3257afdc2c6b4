// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Synchronization

/// Sends whole frames to the client, in order, without ever blocking the sender.
///
/// While the client reads, a frame is written at once by who sends it. When the pipe is full the rest
/// waits for a thread that does block: a client that stops reading costs memory, no time. When the
/// client has gone, frames are dropped.
package final class Outbox: Sendable {
  private struct Backlog {
    var bytes: [UInt8] = []
    /// Whether the writing thread is at work; then everything goes behind what it has.
    var isDraining = false
    var isBroken = false
  }

  private let output: CInt
  private let backlog = Mutex(Backlog())
  /// Left when nothing waits to be written.
  private let draining = DispatchGroup()

  package init(output: CInt) {
    self.output = output
  }

  /// Sends `frame` behind all earlier ones.
  package func send(_ frame: ArraySlice<UInt8>) {
    let mustStart = backlog.withLock { backlog in
      guard !backlog.isBroken else { return false }
      if backlog.isDraining {
        backlog.bytes += frame
        return false
      }
      let rest = writeWithoutBlocking(frame, &backlog.isBroken)
      guard !rest.isEmpty, !backlog.isBroken else { return false }
      backlog.bytes = Array(rest)
      backlog.isDraining = true
      draining.enter()
      return true
    }
    if mustStart, !DetachedThread.start({ self.drain() }) { abandon() }
  }

  /// Waits until everything has been written, or the client has gone, or `limit` has passed.
  package func flush(limit: Duration) {
    _ = draining.wait(timeout: .now() + .nanoseconds(limit.wholeNanoseconds))
  }

  /// Whether the client has closed its end.
  package var isBroken: Bool { backlog.withLock { $0.isBroken } }

  // MARK: Writing

  /// What the pipe did not take; mostly nothing, for the client has read what came before.
  private func writeWithoutBlocking(
    _ frame: ArraySlice<UInt8>, _ isBroken: inout Bool
  ) -> ArraySlice<UInt8> {
    var rest = frame
    if frame.count > Descriptor.ordinaryPipe { Descriptor.widen(output, to: frame.count) }
    while !rest.isEmpty {
      let room = Descriptor.room(output)
      if room == 0 { break }
      guard let count = Descriptor.transmit(rest.prefix(room), to: output) else {
        isBroken = true
        break
      }
      rest = rest.dropFirst(count)
    }
    return rest
  }

  /// Writes the backlog, and what is added meanwhile, on the calling thread.
  private func drain() {
    while let bytes = nextBacklog() {
      var rest = bytes[...]
      while !rest.isEmpty {
        guard let count = Descriptor.transmit(rest, to: output) else { return abandon() }
        if count == 0 { Descriptor.waitForRoom(output) }
        rest = rest.dropFirst(count)
      }
    }
  }

  private func nextBacklog() -> [UInt8]? {
    backlog.withLock { backlog in
      guard !backlog.bytes.isEmpty else {
        backlog.isDraining = false
        draining.leave()
        return nil
      }
      defer { backlog.bytes = [] }
      return backlog.bytes
    }
  }

  private func abandon() {
    backlog.withLock { backlog in
      backlog = Backlog(isBroken: true)
      draining.leave()
    }
  }
}
