// SPDX-License-Identifier: MIT

internal import Catalog

/// A show as the index takes it: with who takes part in each episode, and which books it names.
struct CompletedShow: Sendable {
  /// Without its episodes.
  var read: ReadShow
  /// With the guests who rest on the title of an episode alone.
  var episodes: [(episode: Episode, titleOnly: Set<String>)]

  /// Cost: linear in the texts.
  init(_ read: ReadShow) {
    var marked = read
    marked.episodes = SharedLinks.mark(read.episodes)
    episodes = Extraction.complete(marked)
    self.read = read
    self.read.episodes = []
  }
}
