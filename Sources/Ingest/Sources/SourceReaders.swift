// SPDX-License-Identifier: MIT

package import Catalog

/// The readers a program has, by the kind of source each reads.
package struct SourceReaders: Sendable {
  private let feeds: (any SourceReader)?
  /// Nil where lists of feeds are not read.
  package let outlines: (any OutlineReader)?
  /// Reads the bytes of a chapter file, and gives nil where that is none; nil where such files are not
  /// read.
  package let chapters: (@Sendable ([UInt8]) -> [Chapter]?)?

  /// Those of plain text, which need no XML.
  package static let text = SourceReaders(feeds: nil, outlines: nil)

  package init(
    feeds: (any SourceReader)?, outlines: (any OutlineReader)?,
    chapters: (@Sendable ([UInt8]) -> [Chapter]?)? = nil
  ) {
    self.feeds = feeds
    self.outlines = outlines
    self.chapters = chapters
  }

  /// Nil for kinds that hold no episodes, or that this program does not read.
  package func reader(of kind: SourceKind) -> (any SourceReader)? {
    switch kind {
    case .pageText: PageTextReader()
    case .jsonLines: JSONLinesReader()
    case .feed: feeds
    case .opml, .url, .workspaceURL, .sample, .unknown: nil
    }
  }
}
