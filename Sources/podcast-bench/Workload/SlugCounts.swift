// SPDX-License-Identifier: MIT

/// How many slugs of a catalog begin with given letters: those that compete for a place in a list.
struct SlugCounts {
  private let counts: [String: Int]

  /// Slugs of episodes and of their guests, counted for the beginnings that will be asked for.
  init(_ episodes: [InventedEpisode], of prefixes: some Sequence<String>) {
    var counts: [String: Int] = [:]
    for prefix in prefixes { counts[prefix] = 0 }
    let lengths = Set(counts.keys.map(\.utf8.count)).sorted()
    var guests: Set<String> = []
    for episode in episodes {
      Self.count(episode.slug, lengths, &counts)
      if guests.insert(episode.guest).inserted { Self.count(episode.guestSlug, lengths, &counts) }
    }
    self.counts = counts
  }

  func count(_ prefix: String) -> Int { counts[prefix] ?? 0 }

  private static func count(_ slug: String, _ lengths: [Int], _ counts: inout [String: Int]) {
    for length in lengths where length <= slug.utf8.count {
      counts[String(slug.prefix(length))]? += 1
    }
  }
}
