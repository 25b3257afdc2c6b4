// SPDX-License-Identifier: MIT

/// The answer to one stroke of a key.
///
/// Never all that longer text finds: a title, a guest and a slip of the finger are no part of a label.
package struct Suggestions {
  /// Best first.
  package var items: [Suggestion]
  /// UTF-8 offsets of what an accepted suggestion replaces.
  package var replace: Range<Int>
  /// From `replace`'s start to the cursor, as typed.
  package var typed: String
}
