// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Tells which recorded episode a read one is: by guid, else by enclosure, else by date and title;
/// and, where a source is whole, by what is left when one of these has changed.
struct EpisodeMatcher {
  /// What may tell an episode; texts of two kinds are never the same.
  private enum Key: Hashable {
    case guid(String)
    case enclosure(String)
    case slug(String)
    case plain(day: Int64?, EpisodeTrace.Title)
  }

  private var indices: [Key: Int] = [:]
  /// Whether date and title can tell a recorded episode: those with a guid have something better.
  private var hasPlainEpisodes = false

  init(_ episodes: [Episode]) {
    reserve(episodes.count)
    for index in episodes.indices { add(episodes[index], index: index) }
  }

  /// Makes room for so many episodes more.
  mutating func reserve(_ count: Int) {
    indices.reserveCapacity(indices.count + count * Self.keysOfEach)
  }

  /// A guid, an enclosure, date and title.
  private static let keysOfEach = 3

  mutating func add(_ episode: Episode, index: Int) {
    if episode.guid == nil { hasPlainEpisodes = true }
    for key in Self.strongKeys(episode) { add(key, index) }
    add(Self.plainKey(episode), index)
  }

  private mutating func add(_ key: Key, _ index: Int) {
    if indices[key] == nil { indices[key] = index }
  }

  /// The recorded episode with the same guid, enclosure, given slug, or date and title.
  func exact(_ read: Episode, among episodes: [Episode]) -> Int? {
    for key in Self.strongKeys(read) {
      if let index = indices[key], Self.agree(read, episodes[index]) { return index }
    }
    guard hasPlainEpisodes || read.guid == nil, let index = indices[Self.plainKey(read)],
      Self.agree(read, episodes[index])
    else { return nil }
    return index
  }

  /// Whether any of some read episodes has the guid or the enclosure of a recorded one.
  func knowsAny(of read: [Episode]) -> Bool {
    read.contains { episode in Self.strongKeys(episode).contains { indices[$0] != nil } }
  }

  /// For each read episode the index of the recorded one, no index twice beyond exact repetition.
  func matches(
    _ read: [Episode], among episodes: [Episode], isWhole: Bool, claimed: Set<Int>
  ) -> [Int?] {
    var matches = read.map { exact($0, among: episodes) }
    guard isWhole, matches.contains(nil) else { return matches }
    var free = Set(episodes.indices).subtracting(claimed).subtracting(matches.compactMap { $0 })
    for trace in EpisodeTrace.surestFirst where !free.isEmpty {
      let open = read.indices.filter { matches[$0] == nil }
      let known = Self.unique(free, by: { trace.of(episodes[$0]) })
      for (key, index) in Self.unique(open, by: { trace.of(read[$0]) }) {
        guard let match = known[key],
          trace.outweighsGuids || Self.agree(read[index], episodes[match])
        else { continue }
        matches[index] = match
        free.remove(match)
      }
    }
    return matches
  }

  private static func strongKeys(_ episode: Episode) -> [Key] {
    var keys: [Key] = []
    if let guid = episode.guid { keys.append(.guid(guid)) }
    if let url = episode.enclosureURL { keys.append(.enclosure(url)) }
    if !episode.slug.isEmpty { keys.append(.slug(episode.slug)) }
    return keys
  }

  private static func plainKey(_ episode: Episode) -> Key {
    .plain(day: episode.published?.dayNumber, EpisodeTrace.Title(episode))
  }

  /// Different guids are different episodes, whatever else agrees; without any, so are different
  /// enclosures.
  private static func agree(_ read: Episode, _ known: Episode) -> Bool {
    if let first = read.guid, let second = known.guid { return first == second }
    if let first = read.enclosureURL, let second = known.enclosureURL { return first == second }
    return true
  }

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
