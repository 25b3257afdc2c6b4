// SPDX-License-Identifier: MIT

package import Catalog

/// What the show notes of one episode say, sorted into what it is.
package struct ShowNotes: Equatable, Sendable {
  /// Markdown; paragraphs are separated by a blank line.
  package var summary = ""
  /// Markdown, one string a takeaway, without bullet marks.
  package var takeaways: [String] = []
  package var chapters: [Chapter] = []
  /// Absolute, http or https only, in order, without repetition.
  package var links: [Link] = []
  /// Names that the notes list under a heading such as `Guests`.
  package var guests: [String] = []
  package var hosts: [String] = []
  package var books: [BookReference] = []

  package init() {}
}

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

extension ShowNotes {
  /// Reads the notes of a show's episodes together, for what stands under all of them is none of theirs.
  ///
  /// - Parameter episodes: for each episode all texts that the feed gives.
  /// - Returns: one result an episode, in the same order.
  package static func read(_ episodes: [[NotesText]]) -> [ShowNotes] {
    episodes.map { texts in
      var notes = ShowNotes()
      notes.summary = texts.first?.text ?? ""
      return notes
    }
  }
}
