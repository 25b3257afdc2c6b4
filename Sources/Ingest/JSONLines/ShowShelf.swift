// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Episodes sorted by their show while a file of any length is read.
struct ShowShelf {
  private var shows: [String: ReadShow] = [:]
  private var order: [String] = []
  private var count = 0
  private let fallbackTitle: String

  private static let limit = 20_000

  /// - Parameter fallbackTitle: the show of lines that name none.
  init(fallbackTitle: String) {
    self.fallbackTitle = fallbackTitle
  }

  /// Whether it is time to hand on what is there.
  var isFull: Bool { count >= Self.limit }

  mutating func add(_ line: EpisodeLine) {
    let title = line.showTitle.isEmpty ? line.showSlug : line.showTitle
    let slug = line.showSlug.isEmpty ? "" : Slug.make(line.showSlug)
    let identity =
      "slug:" + (slug.isEmpty ? Slug.make(title.isEmpty ? fallbackTitle : title) : slug)
    if shows[identity] == nil {
      let show = Show(slug: slug, title: title.isEmpty ? fallbackTitle : title)
      shows[identity] = ReadShow(identity: identity, show: show, episodes: [], isWhole: false)
      order.append(identity)
    }
    shows[identity]?.episodes.append(
      ReadEpisode(
        episode: line.episode, givesPeople: line.givesPeople, givesBooks: line.givesBooks))
    count += 1
  }

  /// All shows, in the order in which they came.
  mutating func clear() -> [ReadShow] {
    let all = order.compactMap { shows[$0] }
    (shows, order, count) = ([:], [], 0)
    return all
  }
}
