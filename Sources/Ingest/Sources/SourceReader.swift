// SPDX-License-Identifier: MIT

package import Catalog

/// Reads sources of one kind.
package protocol SourceReader: Sendable {
  /// Hands over the shows of a file, a long show perhaps in parts.
  ///
  /// - Returns: what could not be read; the rest is handed over all the same.
  func read(
    _ file: SourceFile, into take: (ReadShow) throws(BuildError) -> Void
  ) throws(BuildError) -> [SourceProblem]
}

/// Reads lists of feeds (OPML).
package protocol OutlineReader: Sendable {
  /// The feeds that a list names, in its order, those of nested outlines included.
  func read(
    _ file: SourceFile
  ) throws(SourceError) -> (feeds: [OutlineFeed], problems: [SourceProblem])
}

/// One feed of a list.
package struct OutlineFeed: Equatable, Sendable {
  package var title: String
  /// As written: an address, or a path relative to the list.
  package var xmlURL: String
  package var htmlURL: String?
  /// The titles of the outlines around it, the outermost first.
  package var group: [String]

  package init(title: String, xmlURL: String, htmlURL: String?, group: [String]) {
    self.title = title
    self.xmlURL = xmlURL
    self.htmlURL = htmlURL
    self.group = group
  }
}
