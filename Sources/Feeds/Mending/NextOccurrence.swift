// SPDX-License-Identifier: MIT

internal import Naming

/// Where a sequence of bytes stands next, looked for once: many tags may ask for the same far end.
struct NextOccurrence {
  private let sequence: StaticString
  /// What was found by looking from `from` on; the end of the bytes when nothing was.
  private var from = 0
  private var found = -1

  init(_ sequence: StaticString) {
    self.sequence = sequence
  }

  /// Forgets what was found: the bytes are others now.
  mutating func reset() {
    found = -1
  }

  /// The first occurrence from `start` on; nil when there is none.
  mutating func find(from start: Int, in bytes: [UInt8]) -> Int? {
    if found < start || start < from {
      from = start
      found = ByteSearch.first(sequence, in: bytes, from: start, to: bytes.count) ?? bytes.count
    }
    return found < bytes.count ? found : nil
  }
}
