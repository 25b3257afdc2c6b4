// SPDX-License-Identifier: MIT

package import Naming
package import Notes

/// Every mention of an entity in the workspace's notes.
package enum References {
  /// - Returns: without repetition, by note, then by place.
  package static func find(_ entities: [EntityID], in index: NoteIndex) -> [LocatedMention] {
    guard entities.count > 1 else { return entities.first.map(index.mentions(of:)) ?? [] }
    // A mention of several entities is found under each of them.
    let all = Set(entities.flatMap(index.mentions(of:)))
    return all.sorted { ($0.uri, $0.range.lowerBound) < ($1.uri, $1.range.lowerBound) }
  }
}
