// SPDX-License-Identifier: MIT

/// Names a show while an index is written.
package struct ShowNumber: Hashable, Sendable {
  let value: Int
}

/// Writes an index beside its place and puts it there when it is complete.
package final class IndexWriter {
  /// Begins a temporary file beside `path`.
  package init(path: String) throws(CatalogError) {}

  package func add(_ show: Show) -> ShowNumber {
    ShowNumber(value: 0)
  }

  package func add(_ episode: Episode, to show: ShowNumber) throws(CatalogError) {}

  package func describe(_ person: Person) {}

  package func finish(_ manifest: Manifest) throws(CatalogError) {}
}
