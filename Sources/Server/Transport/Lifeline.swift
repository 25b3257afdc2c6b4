// SPDX-License-Identifier: MIT

internal import CSystem

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Waits for bytes from the client, for work of other threads, or for the end of the client's process.
///
/// The process is watched through a descriptor of its own, so that waiting costs no wake-ups. A
/// process that can't be seen from here (another container) is not watched.
struct Lifeline: ~Copyable {
  enum Sign { case readable, work, processEnded, broken }

  private let input: CInt
  private let work: CInt
  private var process: CInt = -1

  /// - Parameter work: readable when other threads have something.
  init(input: CInt, work: CInt) {
    self.input = input
    self.work = work
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
      pollfd(fd: work, events: Int16(POLLIN), revents: 0),
      pollfd(fd: process, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let ready = unsafe poll(&watched, nfds_t(watched.count), -1)
      if ready < 0, errno != EINTR { return .broken }
      guard ready > 0 else { continue }
      // What other threads know changes what the client is answered; what the client sent before it
      // ended still counts.
      if watched[1].revents != 0 { return .work }
      return watched[0].revents != 0 ? .readable : .processEnded
    }
  }
}
