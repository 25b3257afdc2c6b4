// SPDX-License-Identifier: MIT

/// A text that a feed gives with an episode.
package struct NotesText: Equatable, Sendable {
  /// The element it came from.
  package enum Role: Sendable {
    /// `description` of RSS, `summary` of Atom.
    case description
    /// `content:encoded`, `content` of Atom.
    case content
    /// `itunes:summary`.
    case summary
    /// `itunes:subtitle`.
    case subtitle
  }

  package var role: Role
  /// As the XML parser gives it: HTML, or plain text; which of them is told by looking at it.
  package var text: String
  /// Whether the feed says that it is plain text (`type="text"` of Atom).
  package var isPlain: Bool

  package init(role: Role, text: String, isPlain: Bool = false) {
    self.role = role
    self.text = text
    self.isPlain = isPlain
  }
}
