// SPDX-License-Identifier: MIT

package import Naming

/// A search by what a user has typed so far.
package struct Query: Sendable {
  /// As typed; folded and cut into words by the rule of `Slug`.
  ///
  /// The last word may be unfinished.
  package let text: String
  package var kinds: [EntityKind]
  /// The text, cut as slugs are.
  let parts: [String]
  /// The text as a slug.
  let whole: [UInt8]
  /// The most matches wanted.
  package var limit: Int
  /// What comes first of its tier and kind, however far behind it ranks.
  package var shortlist = Shortlist()

  package init(text: String, kinds: [EntityKind], limit: Int) {
    self.text = text
    parts = Slug.parts(text)
    whole = SearchWords.cutName(parts.joined(separator: "-"))
    self.kinds = kinds
    self.limit = limit
  }
}

/// The best matches of a query, best first.
package struct SearchResult: Equatable, Sendable {
  package var matches: [Match]
  /// Whether there are, or may be, matches beyond these.
  package var isTruncated: Bool

  package init(matches: [Match], isTruncated: Bool) {
    self.matches = matches
    self.isTruncated = isTruncated
  }
}

/// One match of a query, by how well it fits.
package struct Match: Equatable, Sendable {
  package var entity: EntityID
  package var tier: Tier

  package init(entity: EntityID, tier: Tier) {
    self.entity = entity
    self.tier = tier
  }
}

/// How well a match fits what was typed; the smaller, the better.
package enum Tier: Int, Comparable, Sendable {
  /// A whole name: an episode's slug, any name of a person, the slug or title of a book or show.
  case exact
  /// Another whole name of an episode: its title, a former slug, `show/slug`, `show-NUMBER`.
  case exactOther
  /// The beginning of a name.
  case prefix
  /// The beginning of another name of an episode.
  case prefixOther
  /// Each word typed begins a word of the entity.
  case words
  /// The same once one letter or one space of what was typed is mended.
  case typo

  package static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
}
