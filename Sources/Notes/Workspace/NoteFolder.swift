// SPDX-License-Identifier: MIT

package import Naming

/// A folder of notes on disk.
package struct NoteFolder: Sendable {
  /// What an enumeration found: paths in order, and whether it stopped at the limit.
  package struct Listing: Sendable, Equatable {
    package var paths: [String]
    package var isTruncated: Bool
  }

  package init(root: String, includes: [Glob] = [], excludes: [Glob] = [], limit: Int = 100_000) {}

  /// Walks the folder.
  package func list() -> Listing { Listing(paths: [], isTruncated: false) }
}
