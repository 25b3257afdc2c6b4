// SPDX-License-Identifier: MIT

package import Naming

extension Note {
  /// How many mentions on either side count as near.
  private static let reach = 32

  /// What the note mentions around an offset, the token at the offset itself left out.
  ///
  /// Cost: a few microseconds, whatever the length of the note.
  ///
  /// - Parameter isNote: whether the workspace holds a note of this name, to which a mention may
  ///   belong (`Mention.yieldsTo`).
  package func entities(
    near offset: Int, isNote: (StableHash) -> Bool
  ) -> Set<EntityID> {
    let place = mentions.partitioningIndex { $0.range.upperBound >= offset }
    let around = max(0, place - Self.reach)..<min(mentions.count, place + Self.reach)
    var entities: Set<EntityID> = []
    for mention in mentions[around]
    where offset < mention.token.lowerBound || mention.token.upperBound < offset {
      if let name = mention.yieldsTo, isNote(name) { continue }
      entities.formUnion(mention.entities)
    }
    return entities
  }
}
