// SPDX-License-Identifier: MIT

package import Naming

/// Something in a note that is probably not what its writer meant.
package struct Finding: Equatable, Sendable {
  package var code: FindingCode
  /// The text in question, which a remedy replaces; UTF-8 offsets in the note.
  package var range: Range<Int>
  /// For people, in one sentence.
  package var message: String
  /// Nearest first; empty where nothing comes near.
  package var remedies: [Remedy]
  /// Whether the first remedy is right beyond reasonable doubt: what is mended unasked.
  package var isCertain: Bool
}

/// A text that would be right in a finding's place.
package struct Remedy: Equatable, Sendable {
  package var text: String
  /// What the text names.
  package var entity: EntityID
}
