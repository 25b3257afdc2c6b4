// SPDX-License-Identifier: MIT

internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

private let isInterrupted = Atomic(false)

/// Whether the user, or the system, wants the program to end: what is whole by then is kept.
enum Interruption {
  static var isAsked: Bool { isInterrupted.load(ordering: .relaxed) }

  /// Takes note of SIGINT and SIGTERM while `work` runs; before and after, they end the program.
  static func noted<Value>(during work: () -> Value) -> Value {
    for number in [SIGINT, SIGTERM] {
      _ = signal(number) { _ in isInterrupted.store(true, ordering: .relaxed) }
    }
    defer { for number in [SIGINT, SIGTERM] { _ = signal(number, SIG_DFL) } }
    return work()
  }
}
