// SPDX-License-Identifier: MIT

/// A source as somebody named it.
package struct SourceName: Equatable, Sendable {
  /// A path, a pattern, a directory or an address.
  package var text: String
  /// Whether the user named it; a workspace's file is somebody else's word, its addresses are ignored.
  package var isUsers: Bool
  /// Whether it may be missing, as the list of subscriptions may.
  package var isOptional = false

  /// - Parameter directory: what a relative path is relative to; absolute.
  package init(_ text: String, isUsers: Bool, directory: String) {
    self.isUsers = isUsers
    let isAbsolute = text.hasPrefix("/") || Self.isAddress(text)
    self.text = isAbsolute ? text : directory + "/" + text
  }

  package var isAddress: Bool { Self.isAddress(text) }

  var isPattern: Bool { text.contains { "*?[{".contains($0) } }

  /// The same somebody's other word.
  func with(text: String) -> SourceName {
    SourceName(text, isUsers: isUsers, directory: "/")
  }

  private static func isAddress(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    return text[colon...].hasPrefix("://")
      && text[..<colon].allSatisfy { $0.isASCII && $0.isLetter }
  }
}
