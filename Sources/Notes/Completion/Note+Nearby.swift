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
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.upperBound < offset { low = middle + 1 } else { high = middle }
    }
    let around = max(0, low - Self.reach)..<min(mentions.count, low + Self.reach)
    var entities: Set<EntityID> = []
    for mention in mentions[around]
    where offset < mention.token.lowerBound || mention.token.upperBound < offset {
      if let name = mention.yieldsTo, isNote(name) { continue }
      entities.formUnion(mention.entities)
    }
    return entities
  }
}
