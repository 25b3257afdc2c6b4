// SPDX-License-Identifier: MIT

package import Naming
package import Notes

/// Every mention in the note of what stands under the cursor.
package enum Highlights {
  /// - Returns: UTF-8 ranges in the note's order; empty when nothing of ours is there.
  package static func find(
    at offset: Int, in note: Note, isNote: (StableHash) -> Bool
  ) -> [Range<Int>] {
    guard let subject = Subject(at: offset, in: note, isNote: isNote) else { return [] }
    let wanted = Set(subject.entities)
    return note.mentions
      .filter { !wanted.isDisjoint(with: $0.entities) && $0.isOurs(isNote: isNote) }
      .map(\.range)
  }
}
