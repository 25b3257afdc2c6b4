// SPDX-License-Identifier: MIT

package import Catalog

/// What a reader found of one show: the whole of it, or a part of a long source.
package struct ReadShow: Sendable {
  /// What tells this show from others of the same title; never shown (protocol/slugs.md).
  package var identity: String
  /// Its slug is empty unless the source gives one.
  package var show: Show
  package var episodes: [ReadEpisode]
  /// Whether these are all episodes that the source has of the show.
  package var isWhole: Bool
}

/// One episode as its source tells it.
package struct ReadEpisode: Sendable {
  /// Its slug is empty unless the source gives one.
  package var episode: Episode
  /// Whether the source says who takes part, so that nobody is looked for in the text.
  package var givesPeople = false
  /// Whether the source says which books are named.
  package var givesBooks = false
}
