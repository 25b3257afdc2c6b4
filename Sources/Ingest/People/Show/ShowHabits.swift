// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// What the episodes of a show teach together: who its hosts are, where its titles put the guests,
/// which words are ordinary ones here.
struct ShowHabits {
  private var hosts: [StableHash: String] = [:]
  /// First names of hosts, with the full name where only one is known.
  private var firstNames: [StableHash: String?] = [:]
  private var places: [TitlePlace: Int] = [:]
  private var ordinary = HashSet64()
  /// Places that hold people so often that a nickname there is one.
  private var filled: Set<TitlePlace> = []
  private var suspects: Set<StableHash> = []
  /// The words of the show's own title.
  private let ownWords: Set<StableHash>

  /// Fewer episodes than these show no habit.
  private static let leastEpisodes = 5

  /// What so many episodes say; works for one episode, cost linear in all of them.
  init(_ episodes: [EpisodeClues], show: Show, hosts: [String]) {
    ownWords = Set(Slug.parts(show.title).map { StableHash($0) })
    for episode in episodes {
      for word in episode.opening.lowercase { ordinary.insert(word.value) }
    }
    let authors = NameShape.isPersonName(show.author) ? [show.author] : []
    learnHosts(episodes, given: hosts + authors)
    guard episodes.count >= Self.leastEpisodes else { return }
    learnPlaces(episodes)
    learnFillers(episodes)
    learnSuspects(episodes)
  }

  func isHost(_ name: PersonName) -> Bool {
    hosts[name.key] != nil || name.isOneWord && firstNames[name.words[0]] != nil
  }

  /// The full name of a host where only a first name stands.
  func fullName(_ name: PersonName) -> String {
    guard name.isOneWord, let full = firstNames[name.words[0]] else { return name.text }
    return full ?? name.text
  }

  /// What the habit of a show adds to a place of its titles.
  func bonus(_ place: TitlePlace) -> Int { places[place] ?? 0 }

  /// Whether a word or two at a place are a person, whatever they look like.
  func isFilledByPeople(_ place: TitlePlace) -> Bool { filled.contains(place) }

  /// Whether every word of a name, acronyms aside, stands in lower case in the show's texts.
  func isOrdinary(_ name: PersonName) -> Bool {
    guard let last = name.words.last, ordinary.contains(last.value) else { return false }
    let isAcronym = name.text.utf8.prefix(3).count { $0 &- 0x41 < 26 } > 1
    return isAcronym || name.words.allSatisfy { ordinary.contains($0.value) }
  }

  /// Whether a name has a word of the show's title, and no given name: a series of the show.
  func isOwn(_ name: PersonName) -> Bool {
    !name.isKnown && name.words.contains { ownWords.contains($0) }
  }

  /// Whether a name stands behind `with` again and again, and nobody ever talks with it.
  func isSuspect(_ name: PersonName) -> Bool { suspects.contains(name.key) }

  private mutating func learnHosts(_ episodes: [EpisodeClues], given: [String]) {
    var census = HostCensus()
    for episode in episodes { census.count(episode) }
    for host in census.hosts(of: episodes.count) { hosts[host.key] = host.text }
    for text in given { hosts[PersonName(text: text, isKnown: true).key] = text }
    for (key, text) in hosts {
      guard let first = PersonName(text: text, isKnown: true).words.first, first != key else {
        continue
      }
      firstNames[first] = firstNames[first] == nil ? .some(text) : .some(nil)
    }
    for first in census.firstNames(of: episodes.count) where firstNames[first.words[0]] == nil {
      firstNames[first.words[0]] = .some(nil)
    }
  }

  /// Trusts a place whose names the texts confirm, distrusts one whose names they never do.
  private mutating func learnPlaces(_ episodes: [EpisodeClues]) {
    var counts: [TitlePlace: (names: Int, known: Int, told: Int, confirmed: Int)] = [:]
    for episode in episodes {
      for clue in episode.title.clues where !isHost(clue.name) {
        var count = counts[clue.place] ?? (0, 0, 0, 0)
        let sign = episode.opening.sign(of: clue.name)
        count.names += 1
        if clue.name.isKnown { count.known += 1 }
        if !episode.opening.clues.isEmpty { count.told += 1 }
        if let sign, sign > .named { count.confirmed += 1 }
        counts[clue.place] = count
      }
    }
    for (place, count) in counts {
      let confirms = count.confirmed >= 2 && count.confirmed * 2 >= max(1, count.told)
      let isKnown = count.known >= 4 && count.known * 10 >= count.names * 6
      if confirms || isKnown && count.told * 2 < count.names { places[place] = 2 }
      if count.told >= 5 && count.confirmed * 8 < count.told { places[place] = -2 }
    }
  }

  /// Where single words and Han names are people more often than not, they all are.
  private mutating func learnFillers(_ episodes: [EpisodeClues]) {
    var counts: [TitlePlace: (all: Int, people: Int)] = [:]
    for episode in episodes {
      for filler in episode.title.fillers {
        let isConfirmed = episode.opening.sign(of: filler.name).map { $0 > .named } ?? false
        counts[filler.place, default: (0, 0)].all += 1
        if isConfirmed || filler.name.isKnown { counts[filler.place, default: (0, 0)].people += 1 }
      }
    }
    filled = Set(counts.filter { $0.value.people >= 4 && $0.value.people * 2 >= $0.value.all }.keys)
  }

  /// Technologies stand behind `with` in many titles, and no text tells what they say.
  private mutating func learnSuspects(_ episodes: [EpisodeClues]) {
    var counts: [StableHash: Int] = [:]
    for episode in episodes {
      for clue in episode.title.clues where !clue.name.isKnown {
        let sign = episode.opening.sign(of: clue.name)
        counts[clue.name.key, default: 0] += sign.map { $0 > .told ? -1000 : 1 } ?? 1
      }
    }
    suspects = Set(counts.filter { $0.value >= 3 }.keys)
  }
}
