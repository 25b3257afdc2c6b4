// SPDX-License-Identifier: MIT

internal import Catalog

/// Tells whether an index, or the delta beside it, has been written anew.
struct IndexStamp: Equatable {
  private let base: FileStamp
  private let delta: FileStamp?

  /// - Returns: nil when there is no index.
  init?(_ path: String) {
    guard let base = FileStamp(path) else { return nil }
    self.base = base
    delta = FileStamp(Catalog.deltaPath(of: path))
  }
}
