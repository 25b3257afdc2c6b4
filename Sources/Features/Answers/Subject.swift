// SPDX-License-Identifier: MIT

package import Naming
package import Notes

/// What stands under the cursor.
package struct Subject: Equatable, Sendable {
  /// UTF-8 offsets of the name, slug or address in the note, a time behind it included.
  package var range: Range<Int>
  /// One entity, or several where the name is several's.
  package var entities: [EntityID]
  /// Seconds into the episode, where the mention says.
  package var moment: Int?

  /// - Parameter isNote: whether the workspace has a note of a folded name; its links are not ours.
  package init?(at offset: Int, in note: Note, isNote: (StableHash) -> Bool) {
    guard let mention = note.mention(at: offset), mention.isOurs(isNote: isNote) else { return nil }
    range = mention.range.lowerBound..<mention.end
    entities = mention.entities
    moment = mention.moment?.seconds
  }
}

extension Mention {
  /// Where the name ends, or the time behind it.
  var end: Int { max(range.upperBound, moment?.range.upperBound ?? 0) }

  /// Whether no note of the workspace claims this link.
  package func isOurs(isNote: (StableHash) -> Bool) -> Bool {
    guard let name = yieldsTo else { return true }
    return !isNote(name)
  }
}
