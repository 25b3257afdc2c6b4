// SPDX-License-Identifier: MIT

/// How far a run has come.
package struct FetchProgress: Equatable, Sendable {
  /// Addresses that are done, whatever became of them.
  package var done: Int
  /// Addresses in all.
  package var total: Int
  /// The one that was done last, without user and password; empty at the beginning.
  package var address: String
  /// Bytes that have arrived in this run, decoded.
  package var bytes: Int
}
