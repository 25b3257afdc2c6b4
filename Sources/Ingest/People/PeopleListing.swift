// SPDX-License-Identifier: MIT

/// Who takes part in each of many episodes: what `podcast-index people` prints.
package enum PeopleListing {
  /// Reads rows of `id`, `show`, `title`, `description` and gives rows of `id` and `guests`, in their order.
  ///
  /// - Parameter path: JSON Lines; absolute.
  package static func jsonLines(path: String) throws(SourceError) -> [UInt8] {
    []
  }
}
