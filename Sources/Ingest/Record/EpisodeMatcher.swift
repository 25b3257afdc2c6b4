// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Tells which recorded episode a read one is: by guid, else by enclosure, else by date and title;
/// and, where a source is whole, by what is left when one of these has changed.
struct EpisodeMatcher {
  private var indices: [String: Int] = [:]

  init(_ episodes: [Episode]) {
    for index in episodes.indices { add(episodes[index], index: index) }
  }

  mutating func add(_ episode: Episode, index: Int) {
    for key in Self.keys(episode) where indices[key] == nil { indices[key] = index }
  }

  /// The recorded episode with the same guid, enclosure, given slug, or date and title.
  func exact(_ read: Episode, among episodes: [Episode]) -> Int? {
    for key in Self.keys(read) {
      if let index = indices[key], Self.agree(read, episodes[index]) { return index }
    }
    return nil
  }

  /// For each read episode the index of the recorded one, no index twice beyond exact repetition.
  func matches(
    _ read: [Episode], among episodes: [Episode], isWhole: Bool, claimed: Set<Int>
  ) -> [Int?] {
    var matches = read.map { exact($0, among: episodes) }
    guard isWhole else { return matches }
    var free = Set(episodes.indices).subtracting(claimed).subtracting(matches.compactMap { $0 })
    for trace in Self.traces {
      let open = read.indices.filter { matches[$0] == nil }
      let known = Self.unique(free, by: { trace(episodes[$0]) })
      for (key, index) in Self.unique(open, by: { trace(read[$0]) }) {
        guard let match = known[key], Self.agree(read[index], episodes[match]) else { continue }
        matches[index] = match
        free.remove(match)
      }
    }
    return matches
  }

  private static func keys(_ episode: Episode) -> [String] {
    var keys: [String] = []
    if let guid = episode.guid { keys.append("guid " + guid) }
    if let url = episode.enclosureURL { keys.append("enclosure " + url) }
    if !episode.slug.isEmpty { keys.append("slug " + episode.slug) }
    keys.append("title \(episode.published?.day ?? "") \(Slug.make(episode.title))")
    return keys
  }

  /// Different guids are different episodes, whatever else agrees; without any, so are different
  /// enclosures.
  private static func agree(_ read: Episode, _ known: Episode) -> Bool {
    if let first = read.guid, let second = known.guid { return first == second }
    if let first = read.enclosureURL, let second = known.enclosureURL { return first == second }
    return true
  }

  /// What an episode keeps when its title or its date is corrected, the surest first.
  private static let traces: [@Sendable (Episode) -> String?] = [
    { $0.link },
    { "\(Slug.make($0.title))" },
    { episode in episode.published.map { "\($0.day) \(episode.durationSeconds ?? -1)" } },
    { $0.summary.isEmpty ? nil : $0.summary },
  ]

  private static func unique(
    _ indices: some Sequence<Int>, by trace: (Int) -> String?
  ) -> [String: Int] {
    var found: [String: Int] = [:]
    var repeated: Set<String> = []
    for index in indices {
      guard let key = trace(index) else { continue }
      if found.updateValue(index, forKey: key) != nil { repeated.insert(key) }
    }
    return found.filter { !repeated.contains($0.key) }
  }
}
