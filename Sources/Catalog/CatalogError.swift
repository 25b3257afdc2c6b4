// SPDX-License-Identifier: MIT

/// Why an index cannot be opened, read or written.
///
/// Every case names the file.
package enum CatalogError: Error, Sendable, Equatable {
  /// There is no file.
  case missing(path: String)
  /// The system refuses: permissions, a directory, a full disk.
  case unreadable(path: String, reason: String)
  /// The file is no index.
  case foreign(path: String)
  /// An index of another format version.
  case version(path: String, found: Int)
  /// A checksum, a length or a number in the file is impossible; a rebuild repairs it.
  case damaged(path: String, what: String)
}
