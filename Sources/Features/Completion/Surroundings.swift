// SPDX-License-Identifier: MIT

package import Catalog
package import Naming

/// What the user's notes speak of already: it comes first among what fits equally well.
package struct Surroundings {
  /// What the note mentions around the cursor.
  package var nearby: Set<EntityID>
  /// Whether some note of the workspace mentions the entity; asked for every item of a list.
  package var isMentioned: (EntityID) -> Bool
  /// Holds what is mentioned nearby or in the workspace, and may hold more: so it is found however
  /// many others fit.
  package var shortlist: Shortlist

  package init(
    nearby: Set<EntityID> = [], shortlist: Shortlist = Shortlist(),
    isMentioned: @escaping (EntityID) -> Bool
  ) {
    self.nearby = nearby
    self.shortlist = shortlist
    self.isMentioned = isMentioned
  }

  /// Whether the notes speak of an entity, this one or others.
  func holds(_ entity: EntityID) -> Bool { nearby.contains(entity) || isMentioned(entity) }
}
