// SPDX-License-Identifier: MIT

internal import Naming

/// Counts in how many episodes of a show somebody stands, and as what.
struct HostCensus {
  private struct Entry {
    var name: PersonName
    /// Episodes whose title or opening has the name.
    var episodes = 0
    /// Episodes that call them host.
    var stated = 0
    /// Episodes in which they talk with somebody.
    var asked = 0
    /// Episodes in which somebody talks with them.
    var answered = 0
  }

  private var entries: [StableHash: Entry] = [:]

  mutating func count(_ episode: EpisodeClues) {
    var seen: Set<StableHash> = []
    for clue in episode.opening.clues { see(clue.name, &seen) }
    for clue in episode.title.clues { see(clue.name, &seen) }
    for clue in episode.opening.clues where clue.sign >= .conversed {
      entries[clue.name.key]?.answered += 1
    }
    let opening = episode.opening
    for host in Self.unique(opening.hosts) { note(host, &seen) { $0.stated += 1 } }
    for asker in Self.unique(opening.askers + opening.speakers.joined()) {
      note(asker, &seen) { $0.asked += 1 }
    }
  }

  /// Those who are hosts of a show of so many episodes.
  func hosts(of episodes: Int) -> [PersonName] {
    entries.values.filter { entry in
      guard !entry.name.isOneWord else { return false }
      let isRegular = episodes >= 6 && entry.episodes >= 3 && entry.episodes * 10 >= episodes * 3
      return entry.stated > entry.answered || entry.asked >= 2 && entry.asked > entry.answered
        || isRegular
    }.map(\.name)
  }

  /// First names that talk, episode after episode.
  func firstNames(of episodes: Int) -> [PersonName] {
    entries.values.filter { entry in
      entry.name.isOneWord && entry.asked + entry.stated >= min(2, max(1, episodes / 3))
        && entry.asked + entry.stated > entry.answered
    }.map(\.name)
  }

  private mutating func see(_ name: PersonName, _ seen: inout Set<StableHash>) {
    note(name, &seen) { _ in }
  }

  private mutating func note(
    _ name: PersonName, _ seen: inout Set<StableHash>, _ change: (inout Entry) -> Void
  ) {
    var entry = entries[name.key] ?? Entry(name: name)
    if seen.insert(name.key).inserted { entry.episodes += 1 }
    change(&entry)
    entries[name.key] = entry
  }

  private static func unique(_ names: [PersonName]) -> [PersonName] {
    var seen: Set<StableHash> = []
    return names.filter { seen.insert($0.key).inserted }
  }
}
