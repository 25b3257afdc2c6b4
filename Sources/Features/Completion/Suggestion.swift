// SPDX-License-Identifier: MIT

package import Naming

/// One thing a note taker may want to write here.
package struct Suggestion: Equatable, Sendable {
  package var entity: EntityID
  /// What the note gets, and mostly what the list shows.
  package var text: String
  /// Names the entity over rebuilds of the index; see `EntityKey`.
  package var key: String
  /// What tells it from its neighbours: an episode's title, a person's episodes.
  package var detail: String
  /// What the list shows where that is more than the note gets.
  package var label: String?
}

/// The answer to one stroke of a key.
///
/// Never all that longer text finds: a title, a guest and a slip of the finger are no part of a label.
package struct Suggestions: Equatable, Sendable {
  /// Best first.
  package var items: [Suggestion]
  /// UTF-8 offsets of what an accepted suggestion replaces.
  package var replace: Range<Int>
  /// From `replace`'s start to the cursor, as typed.
  package var typed: String
  /// What follows the text of an accepted suggestion: `]]`, or nothing.
  package var closing: String
}
