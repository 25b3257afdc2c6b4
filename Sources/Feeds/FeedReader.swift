// SPDX-License-Identifier: MIT

package import Catalog
package import Ingest

/// Reads RSS and Atom feeds.
package struct FeedReader: SourceReader {
  package init() {}

  package func read(
    _ file: SourceFile, into take: (ReadShow) throws(BuildError) -> Void
  ) throws(BuildError) -> [SourceProblem] {
    []
  }
}
