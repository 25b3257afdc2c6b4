// SPDX-License-Identifier: MIT

package import Naming

/// What the outline of a note holds.
package enum OutlineStyle: String, CaseIterable, Sendable {
  /// For editors that show the outline of one server alone.
  case off
  /// Mentions only: other Markdown servers list the headings.
  case mentions
  /// Headings, and the mentions under them.
  case headings
}

/// A line of a note's outline: a heading, or a mention.
package struct OutlineItem: Equatable, Sendable {
  package enum Subject: Equatable, Sendable {
    case heading
    case mention(EntityKind)
  }

  package var subject: Subject
  /// One line, never empty.
  package var name: String
  package var detail: String
  /// UTF-8 offsets: of a heading its whole section, of a mention all that belongs to it.
  package var range: Range<Int>
  /// What of it to select.
  package var selection: Range<Int>
  /// In the note's order.
  package var children: [OutlineItem] = []
}
