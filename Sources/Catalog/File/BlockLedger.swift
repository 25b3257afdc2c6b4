// SPDX-License-Identifier: MIT

internal import Synchronization

/// Which blocks of a file have been found sound: one bit each, set by any thread.
@safe final class BlockLedger: Sendable {
  private let count: Int
  nonisolated(unsafe) private let words: UnsafeMutablePointer<Atomic<UInt64>>

  init(blocks: Int) {
    count = (blocks + 63) / 64
    unsafe words = .allocate(capacity: count)
    for index in 0..<count { unsafe (words + index).initialize(to: Atomic(0)) }
  }

  deinit {
    unsafe words.deinitialize(count: count)
    unsafe words.deallocate()
  }

  func isSound(_ block: Int) -> Bool {
    precondition(block >= 0 && block >> 6 < count)
    return unsafe words[block >> 6].load(ordering: .acquiring) >> UInt64(block & 63) & 1 == 1
  }

  func markSound(_ block: Int) {
    precondition(block >= 0 && block >> 6 < count)
    _ = unsafe words[block >> 6].bitwiseOr(
      1 << UInt64(block & 63), ordering: .acquiringAndReleasing)
  }
}
