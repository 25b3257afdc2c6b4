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

extension CatalogError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  package var description: String {
    switch self {
    case .missing(let path): "there is no catalog index at \(path); run: podcast-ls index build"
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .foreign(let path): "\(path) is no catalog index; run: podcast-ls index build --force"
    case .version(let path, let found):
      "\(path) has format version \(found), made by another podcast-ls; run: podcast-ls index build"
    case .damaged(let path, let what):
      "the catalog index \(path) is damaged (\(what)); run: podcast-ls index build --force"
    }
  }
}
