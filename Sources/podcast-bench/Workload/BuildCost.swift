// SPDX-License-Identifier: MIT

/// What it took to build an index from nothing.
struct BuildCost {
  let nanoseconds: Int64
  /// The most memory at once.
  let peakBytes: Int
}
