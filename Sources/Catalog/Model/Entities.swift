// SPDX-License-Identifier: MIT

package import Naming

/// A podcast.
package struct Show: Equatable, Sendable {
  /// Unique in the catalog.
  package var slug: String
  package var title: String
  package var author: String = ""
  package var description: String = ""
  package var link: String?

  package init(slug: String, title: String) {
    self.slug = slug
    self.title = title
  }
}

/// A guest or host.
package struct Person: Equatable, Sendable {
  /// Unique in the catalog.
  package var slug: String
  package var name: String
  /// Other ways the catalog writes the name.
  package var aliases: [String] = []
  /// The sentence that introduces them; empty when none does.
  package var introduction: String = ""
  /// Recognised in brackets and handles only, never in plain prose (design: *At scale*).
  package var isBracketsOnly = false

  package init(slug: String, name: String) {
    self.slug = slug
    self.name = name
  }
}

/// A book that episodes name.
package struct Book: Equatable, Sendable {
  /// Unique in the catalog.
  package var slug: String
  package var title: String
  package var authors: [String]

  package init(slug: String, title: String, authors: [String]) {
    self.slug = slug
    self.title = title
    self.authors = authors
  }
}

/// What a person does in an episode.
package enum Role: UInt8, Sendable {
  case guest = 0
  case host = 1
}

/// One episode of a person's, with their part in it.
package struct Appearance: Equatable, Sendable {
  package var episode: EntityID
  package var role: Role

  package init(episode: EntityID, role: Role) {
    self.episode = episode
    self.role = role
  }
}
