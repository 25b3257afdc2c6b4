// SPDX-License-Identifier: MIT

package import Naming

/// What lists and look-ups need of an episode: a small part of `Episode`, cheap to read.
package struct EpisodeHead: Equatable, Sendable {
  package var slug: String
  package var formerSlugs: [String] = []
  package var title: String
  package var show: EntityID
  package var published: PublicationDate?
  package var durationSeconds: Int?
  package var number: Int?
  package var guests: [Credit] = []
  package var hosts: [Credit] = []

  package init(slug: String, title: String, show: EntityID) {
    self.slug = slug
    self.title = title
    self.show = show
  }
}
