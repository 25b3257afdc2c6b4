// SPDX-License-Identifier: MIT

internal import CSystem

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Waits for bytes from the client, or for the end of the client's process.
///
/// The process is watched through a descriptor of its own, so that waiting costs no wake-ups. A
/// process that can't be seen from here (another container) is not watched.
struct Lifeline: ~Copyable {
  enum Sign { case readable, processEnded, broken }

  private let input: CInt
  private var process: CInt = -1

  init(input: CInt) {
    self.input = input
  }

  deinit {
    if process >= 0 { _ = close(process) }
  }

  /// Watches the process `id` from now on; a second one is ignored.
  mutating func watch(process id: Int) {
    guard process < 0, id > 0, let id = CInt(exactly: id) else { return }
    process = csystem_pidfd_open(id)
  }

  /// Blocks until there is something to tell.
  func wait() -> Sign {
    var watched = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: process, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let ready = unsafe poll(&watched, nfds_t(watched.count), -1)
      if ready < 0, errno != EINTR { return .broken }
      // What the client sent before it ended still counts.
      if ready > 0 { return watched[0].revents != 0 ? .readable : .processEnded }
    }
  }
}
