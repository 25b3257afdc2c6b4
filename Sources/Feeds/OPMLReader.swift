// SPDX-License-Identifier: MIT

package import Catalog
package import Ingest

/// Reads OPML lists of feeds, mended as feeds are (protocol/sources.md).
package struct OPMLReader: OutlineReader {
  package init() {}

  package func read(
    _ file: SourceFile
  ) throws(SourceError) -> (feeds: [OutlineFeed], problems: [SourceProblem]) {
    let log = ProblemLog()
    let document = OutlineDocument(log: log)
    if let error = XMLReading.read(file, roots: ["opml"], into: document, log: log) { throw error }
    if !document.sawRoot { log.add(line: 0, "there is no OPML list in this file") }
    return (document.feeds, log.problems)
  }
}
