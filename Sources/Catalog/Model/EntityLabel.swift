// SPDX-License-Identifier: MIT

package import Naming

/// What a list shows of an entity: the cheapest thing to read.
package struct EntityLabel: Equatable, Sendable {
  package var slug: String
  /// The name of a person, the title of anything else.
  package var name: String
  /// Of an episode.
  package var published: PublicationDate?
  /// Of an episode.
  package var show: EntityID?
}
