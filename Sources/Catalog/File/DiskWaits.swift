// SPDX-License-Identifier: MIT

internal import CSystem
internal import Synchronization

/// Tells whether the calling thread has had to wait for the disk, to read what it has mapped.
final class DiskWaits: Sendable {
  private let last = Atomic(0)

  /// Whether there was such a wait since the last question.
  ///
  /// Cost: one system call.
  func haveGrown() -> Bool {
    let now = Int(csystem_page_faults().major)
    return last.exchange(now, ordering: .relaxed) != now
  }
}
