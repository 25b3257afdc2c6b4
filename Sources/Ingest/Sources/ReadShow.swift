// SPDX-License-Identifier: MIT

package import Catalog

/// What a reader found of one show: the whole of it, or a part of a long source.
package struct ReadShow: Sendable {
  /// `slug:` and the slug of the title; never shown (protocol/slugs.md).
  package var identity: String
  /// What tells this show from others of the same title, whatever becomes of its title: a feed's
  /// `guid:…` (`podcast:guid`) and `self:…` (its own address); empty where a source gives none.
  package var marks: [String] = []
  /// Its slug is empty unless the source gives one.
  package var show: Show
  package var episodes: [ReadEpisode]
  /// Whether these are all episodes that the source has of the show.
  package var isWhole: Bool
  /// Who takes part in every episode that does not say otherwise (`podcast:person` of a channel).
  package var persons: [FeedPerson] = []
  /// Whether the source gives the title of the show; else it is the name of the file.
  package var givesTitle = true

  package init(identity: String, show: Show, episodes: [ReadEpisode], isWhole: Bool) {
    self.identity = identity
    self.show = show
    self.episodes = episodes
    self.isWhole = isWhole
  }
}

/// One episode as its source tells it.
package struct ReadEpisode: Sendable {
  /// Its slug is empty unless the source gives one.
  package var episode: Episode
  /// Whether the source says who takes part, so that nobody is looked for in the text.
  package var givesPeople = false
  /// Whether the source says which books are named.
  package var givesBooks = false
  /// Whether the source gives a title; else it is made from what else is known.
  package var givesTitle = true
  /// Where the chapters can be fetched (`podcast:chapters`).
  package var chaptersURL: String?

  package init(episode: Episode, givesPeople: Bool = false, givesBooks: Bool = false) {
    self.episode = episode
    self.givesPeople = givesPeople
    self.givesBooks = givesBooks
  }
}
