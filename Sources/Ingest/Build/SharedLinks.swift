// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Tells the links that stand under most episodes of a show (newsletter, channels) from an episode's own.
enum SharedLinks {
  /// Fewer episodes than these show no habit.
  private static let leastEpisodes = 3

  /// Marks the links that more than half of `episodes` have.
  static func mark(_ episodes: [ReadEpisode]) -> [ReadEpisode] {
    guard episodes.count >= leastEpisodes else { return episodes }
    var counts: [WebAddress: Int] = [:]
    for read in episodes {
      for address in Set(read.episode.links.compactMap { WebAddress($0.url) }) {
        counts[address, default: 0] += 1
      }
    }
    let shared = Set(counts.filter { $0.value * 2 > episodes.count }.keys)
    guard !shared.isEmpty else { return episodes }
    return episodes.map { read in
      var read = read
      for index in read.episode.links.indices {
        let address = WebAddress(read.episode.links[index].url)
        read.episode.links[index].isShared = address.map(shared.contains) ?? false
      }
      return read
    }
  }
}
