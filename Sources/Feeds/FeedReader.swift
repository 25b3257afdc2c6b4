// SPDX-License-Identifier: MIT

package import Catalog
internal import Foundation
internal import FoundationXML
package import Ingest

/// Reads RSS 0.9 to 2.0 and Atom feeds, also broken ones (protocol/sources.md).
///
/// What stands before an error is kept, and most of what stands behind it. Memory is bounded by
/// 64 MB of show notes: a longer feed is handed over in parts, none of which is whole.
package struct FeedReader: SourceReader {
  package init() {}

  static let roots: Set<String> = ["rss", "rdf", "feed", "channel"]

  package func read(
    _ file: SourceFile, into take: (ReadShow) throws(BuildError) -> Void
  ) throws(BuildError) -> [SourceProblem] {
    let log = ProblemLog()
    let result: Result<Void, BuildError> = withoutActuallyEscaping(take) { take in
      var failure: BuildError?
      var isSplit = false
      func handOn(_ document: FeedDocument, isLast: Bool) -> Bool {
        do throws(BuildError) {
          let maker = ShowMaker(show: document.show, path: file.path)
          try take(maker.read(document.episodes, isWhole: isLast && !isSplit))
          isSplit = true
          return true
        } catch {
          failure = error
          return false
        }
      }
      let document = FeedDocument(log: log) { handOn($0, isLast: false) }
      let error = XMLReading.read(file, roots: Self.roots, into: document, log: log)
      if failure == nil, let error { failure = .source(error) }
      if failure == nil, document.isFeed { _ = handOn(document, isLast: true) }
      return failure.map { .failure($0) } ?? .success(())
    }
    try result.get()
    return log.problems
  }
}
