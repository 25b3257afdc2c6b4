// SPDX-License-Identifier: MIT

package import Naming

/// Something a writer may want done at a place in a note; only proposed, never done here.
package struct NoteAction: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Mends one finding.
    case fix
    /// Mends all that is certain in the note.
    case fixAll
    /// Makes a plain name a link.
    case link
    case linkAll
    /// Writes something of an episode below the line.
    case insert
    case newNote
  }

  package enum Change: Equatable, Sendable {
    /// In the note itself, in order, none overlapping.
    case edits([NoteEdit])
    /// A name that is to be recognised and reported no more.
    case ignore(String)
    /// A note about an episode or a person.
    case newNote(EntityID)
  }

  /// For people; tells the actions of one place apart.
  package var title: String
  package var kind: Kind
  /// Whether it is the one to take unasked.
  package var isPreferred = false
  /// What it mends.
  package var finding: Finding?
  package var change: Change
}

/// A replacement in a note's text, in UTF-8 offsets.
package struct NoteEdit: Equatable, Sendable {
  package var range: Range<Int>
  package var text: String
}
