// SPDX-License-Identifier: MIT

internal import Synchronization

/// Something that a test makes happen and a server's script looks at.
package final class Flag: Sendable {
  private let value = Atomic(false)

  package init() {}

  package var isSet: Bool { value.load(ordering: .sequentiallyConsistent) }

  package func set() { value.store(true, ordering: .sequentiallyConsistent) }
}
