// SPDX-License-Identifier: MIT

package import Catalog
package import Ingest

/// Reads OPML lists of feeds.
package struct OPMLReader: OutlineReader {
  package init() {}

  package func read(
    _ file: SourceFile
  ) throws(SourceError) -> (feeds: [OutlineFeed], problems: [SourceProblem]) {
    ([], [])
  }
}
