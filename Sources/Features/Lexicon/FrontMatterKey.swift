// SPDX-License-Identifier: MIT

package import Naming

/// The front matter keys whose values name something of the catalog.
package struct FrontMatterKey: Equatable, Sendable {
  /// What a value of this key names.
  package let kind: EntityKind

  /// - Returns: nil for a key that is not ours; case is ignored.
  package init?(_ key: some StringProtocol) {
    switch key.lowercased() {
    case "episode", "episodes": kind = .episode
    case "guest", "guests", "host", "hosts": kind = .person
    case "show", "shows", "podcast", "podcasts": kind = .show
    case "book", "books": kind = .book
    default: return nil
    }
  }
}
