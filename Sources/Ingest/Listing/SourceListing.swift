// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON

/// What one source says, before anything is joined: what `podcast-index read` prints.
package enum SourceListing {
  /// One JSON object (protocol/sources.md).
  ///
  /// - Parameter path: absolute.
  package static func json(
    path: String, readers: SourceReaders
  ) throws(SourceError) -> [UInt8] {
    Array("{}".utf8)
  }
}
