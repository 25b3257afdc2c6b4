// SPDX-License-Identifier: MIT

extension Note {
  /// The mention being typed at the cursor, if the place can hold one.
  package func partialMention(at offset: Int) -> PartialMention? {
    partialMentions(at: offset).first
  }

  /// All readings of what is being typed, the longest first: `Ask Victor Di`, then `Victor Di`.
  package func partialMentions(at offset: Int) -> [PartialMention] { [] }
}
