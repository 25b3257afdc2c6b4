// SPDX-License-Identifier: MIT

package import Naming
package import Notes

/// Every mention of an entity in the workspace's notes.
package enum References {
  /// - Returns: without repetition, by note, then by place.
  package static func find(_ entities: [EntityID], in index: NoteIndex) -> [NotePlaces] {
    index.places(of: entities)
  }
}
