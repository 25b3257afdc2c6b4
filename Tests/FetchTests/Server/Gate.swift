// SPDX-License-Identifier: MIT

import Foundation

/// Lets those who come pass in groups: each waits until its group is complete.
final class Gate: @unchecked Sendable {
  private let size: Int
  private let condition = NSCondition()
  private var inside = 0
  private var group = 0
  private var most = 0

  init(of size: Int) {
    self.size = size
  }

  /// The most that were inside together, those who were let go but had not left included.
  var mostInside: Int { condition.withLock { most } }

  func pass() {
    condition.lock()
    defer { condition.unlock() }
    inside += 1
    most = max(most, inside)
    let own = group
    if inside >= size {
      inside = 0
      group += 1
      condition.broadcast()
    }
    while own == group { condition.wait() }
  }
}
