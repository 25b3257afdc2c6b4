// SPDX-License-Identifier: MIT

/// How many slugs of a catalog begin with given letters: those that compete for a place in a list.
struct SlugCounts {
  private let sorted: [[UInt8]]

  /// Slugs of episodes and of their guests.
  init(_ episodes: [InventedEpisode]) {
    let guests = Set(episodes.map(\.guest)).map(InventedEpisode.slug)
    sorted = (episodes.map(\.slug) + guests).map { Array($0.utf8) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  func count(_ prefix: String) -> Int {
    let bytes = Array(prefix.utf8)
    // No slug has this byte, and it sorts behind every one that has more letters.
    return firstIndex(notBefore: bytes + [0xFF]) - firstIndex(notBefore: bytes)
  }

  private func firstIndex(notBefore key: [UInt8]) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
