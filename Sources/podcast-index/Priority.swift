// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How this process stands against others that want the processor.
enum Priority {
  /// Runs when nobody else wants to, from now on.
  static func giveWay() { _ = nice(19) }
}
