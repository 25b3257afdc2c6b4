// SPDX-License-Identifier: MIT

/// What a source is, told by its content and never by its name.
package enum SourceKind: String, Sendable {
  case pageText = "page-text"
  case jsonLines = "json-lines"
  case feed
  case opml
  case url
  /// An address that a workspace's file names, and not the user.
  case workspaceURL = "workspace-url"
  case sample
  case unknown

  /// - Parameters:
  ///   - head: the first bytes of the source.
  ///   - isWhole: whether there are no more.
  package static func sniff(_ head: [UInt8], isWhole: Bool) -> SourceKind {
    if let markup = MarkupRoot.kind(of: head) { return markup }
    let text = SourceText.decode(head).text
    guard let first = text.first(where: { !$0.isWhitespace }) else { return .unknown }
    if first == "{" { return .jsonLines }
    return PageText.looksLike(text) ? .pageText : .unknown
  }

  /// Whether the beginning of a file is that of an OPML list.
  static func isList(_ head: [UInt8]) -> Bool { MarkupRoot.kind(of: head) == .opml }
}

extension SourceKind {
  /// What a user is told of a source that has no reader.
  func refusal(of path: String) -> String {
    switch self {
    case .workspaceURL:
      "\(path) is an address in a workspace's file, and such are not fetched; put it in your own"
        + " configuration"
    default:
      "\(path) is no podcast page, feed or JSON Lines; a page has lines such as `Nov 8, 2019 • 28min`"
        + " with a title below each (protocol/page-text.md)"
    }
  }
}
