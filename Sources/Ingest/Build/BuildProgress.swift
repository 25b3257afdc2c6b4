// SPDX-License-Identifier: MIT

/// How far a build is.
package struct BuildProgress: Equatable, Sendable {
  /// Sources read.
  package var done: Int
  /// Sources in all.
  package var total: Int
  package var episodes: Int
}
