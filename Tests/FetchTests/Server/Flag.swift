// SPDX-License-Identifier: MIT

import Synchronization

/// Something that a test makes happen and a server's script looks at.
final class Flag: Sendable {
  private let value = Atomic(false)

  var isSet: Bool { value.load(ordering: .sequentiallyConsistent) }

  func set() { value.store(true, ordering: .sequentiallyConsistent) }
}
