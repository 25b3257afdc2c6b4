// SPDX-License-Identifier: MIT

internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The other end of `WorkerProcess`: a process that talks to servers, and can be ended at any moment.
///
/// URLSession can neither pause a body nor bound what it holds in memory (the body of a redirect, or
/// one that a small gzip grows into), and its cancellation waits for its own work. So transfers run
/// in processes with limits that the kernel enforces, and whoever started them ends them.
package enum TransferWorker {
  /// The first argument of a program that is to be a worker; the second is its memory in bytes.
  package static let command = "transfer"

  /// Carries out orders from standard input, a socket, until it is closed.
  ///
  /// - Parameter arguments: those of the program, its name included.
  package static func run(_ arguments: [String]) -> Never {
    limit(memory: arguments.dropFirst(2).first.flatMap { UInt($0) })
    Thread.detachNewThread { endWhenLeftAlone() }
    let session = TransferSession()
    var orders = LineSocket(descriptor: STDIN_FILENO)
    while let line = orders.next() {
      guard let order = TransferOrder(line: line) else { _exit(2) }
      let report = session.run(order)
      orders.send(report.line)
      if report.isLast { _exit(0) }
    }
    _exit(0)
  }

  /// A worker that needs more ends, and leaves no image of its memory behind.
  private static func limit(memory: UInt?) {
    #if canImport(Glibc)
      var none = rlimit(rlim_cur: 0, rlim_max: 0)
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
      guard let memory else { return }
      var data = rlimit(rlim_cur: memory, rlim_max: memory)
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &data)
    #endif
  }

  /// Ends the process in the middle of a transfer when its parent is no more.
  private static func endWhenLeftAlone() {
    var socket = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
    while unsafe poll(&socket, 1, -1) <= 0 {}
    _exit(0)
  }
}
