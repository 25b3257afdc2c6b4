// SPDX-License-Identifier: MIT

/// What a step could not decode: how often, and where in its result the first place is.
struct Damage {
  private(set) var first: Int?
  private(set) var count = 0

  mutating func note(at offset: Int) {
    if first == nil { first = offset }
    count += 1
  }
}
