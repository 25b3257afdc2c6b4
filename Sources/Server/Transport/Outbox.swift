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
  package func send(_ frame: [UInt8]) {
    let mustStart = backlog.withLock { backlog in
      guard !backlog.isBroken else { return false }
      if backlog.isDraining {
        backlog.bytes += frame
        return false
      }
      let written = writeWithoutBlocking(frame, &backlog.isBroken)
      guard written < frame.count, !backlog.isBroken else { return false }
      backlog.bytes = Array(frame[written...])
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

  /// How many bytes the pipe took; mostly all at once, for the client has read what came before.
  private func writeWithoutBlocking(_ frame: [UInt8], _ isBroken: inout Bool) -> Int {
    var written = 0
    if frame.count > Descriptor.ordinaryPipe { Descriptor.widen(output, to: frame.count) }
    while written < frame.count {
      let room = Descriptor.room(output)
      if room == 0 { break }
      let end = min(written + room, frame.count)
      guard let count = Descriptor.transmit(frame[written..<end], to: output) else {
        isBroken = true
        break
      }
      written += count
    }
    return written
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
