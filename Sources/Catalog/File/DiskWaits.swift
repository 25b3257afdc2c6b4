// SPDX-License-Identifier: MIT

internal import CSystem
internal import Synchronization

/// Tells whether reading what is mapped means waiting for the disk at the moment.
final class DiskWaits: Sendable {
  /// A disk that was waited for is taken to be slow for so many more questions.
  private static let memory = 16

  private let lastCount = Atomic(0)
  private let questionsLeft = Atomic(0)

  /// Whether the calling thread has waited for the disk since one of the last questions.
  ///
  /// Cost: one system call.
  func areLikely() -> Bool {
    let count = Int(csystem_page_faults().major)
    if lastCount.exchange(count, ordering: .relaxed) != count {
      questionsLeft.store(Self.memory, ordering: .relaxed)
    }
    return questionsLeft.wrappingSubtract(1, ordering: .relaxed).oldValue > 0
  }
}
