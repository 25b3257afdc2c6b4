// SPDX-License-Identifier: MIT

internal import Catalog

/// Reads sources of one kind.
protocol SourceReader {
  /// Hands over the shows of a file, a long show perhaps in parts.
  ///
  /// - Returns: what could not be read; the rest is handed over all the same.
  func read(
    _ file: SourceFile, into take: (ReadShow) throws(BuildError) -> Void
  ) throws(BuildError) -> [SourceProblem]
}

extension SourceKind {
  /// Nil for kinds that are not read yet.
  var reader: (any SourceReader)? {
    switch self {
    case .pageText: PageTextReader()
    case .jsonLines: JSONLinesReader()
    case .feed, .opml, .url, .workspaceURL, .sample, .unknown: nil
    }
  }

  /// What a user is told of a source that has no reader.
  func refusal(of path: String) -> String {
    switch self {
    case .feed: "\(path) is a feed; feeds are not read yet: name the page saved as text instead"
    case .opml: "\(path) is an OPML list; such lists are not read yet: name the pages themselves"
    case .url: "\(path) is an address; addresses are not fetched yet: save the page as text"
    case .workspaceURL:
      "\(path) is an address in a workspace's file, and such are not fetched; put it in your own"
        + " configuration"
    default:
      "\(path) is no podcast page, feed or JSON Lines; a page has lines such as `Nov 8, 2019 • 28min`"
        + " with a title below each (protocol/page-text.md)"
    }
  }
}
