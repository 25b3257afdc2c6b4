// SPDX-License-Identifier: MIT

internal import Naming

/// Weighs what title, text and the show's habits say of each name of an episode.
struct Verdict {
  /// So many points make a guest; one strong place, or two weak ones that agree.
  static let needed = 4

  private(set) var people = EpisodePeople()
  /// The keys of guests about whom there is no doubt.
  private(set) var certain: Set<StableHash> = []

  private let clues: EpisodeClues
  private let habits: ShowHabits
  private let known: Set<StableHash>
  private var guests: [PersonName] = []

  /// - Parameter known: keys of guests of other episodes.
  init(_ clues: EpisodeClues, _ habits: ShowHabits, known: Set<StableHash>) {
    self.clues = clues
    self.habits = habits
    self.known = known
    takeTitle()
    takeOpening()
    if guests.isEmpty { takeSubjects() }
    takeHosts()
    people.guests = guests.map(\.text)
    people.titleOnly = Set(
      guests.filter { clues.opening.sign(of: $0) == nil }.map(\.text))
  }

  private mutating func takeTitle() {
    for clue in clues.title.clues where !isHost(clue.name) {
      let sign = clues.opening.sign(of: clue.name)
      let points = clue.place.points + weight(of: clue.name, sign) + bonus(clue, sign)
      if points >= Self.needed { add(clue.name, isCertain: points > Self.needed) }
    }
    for name in clues.addressed where !isHost(name) { add(name, isCertain: true) }
    for filler in clues.title.fillers where !isHost(filler.name) {
      let isMet = filler.place == .with && clues.opening.sign(of: filler.name) == .conversed
      if isMet || habits.isFilledByPeople(filler.place) { add(filler.name, isCertain: false) }
    }
  }

  private mutating func takeOpening() {
    for clue in clues.opening.clues where clue.sign >= .conversed && mayBeGuest(clue.name) {
      let points = clue.sign.points + weight(of: clue.name, nil)
      if points >= Self.needed { add(clue.name, isCertain: clue.sign >= .conversed) }
    }
  }

  /// Where nobody is talked with, those about whom the text tells.
  private mutating func takeSubjects() {
    for clue in clues.opening.clues where clue.sign > .named && mayBeGuest(clue.name) {
      guard guests.count < 3 else { return }
      let points = clue.sign.points + weight(of: clue.name, nil)
      if points >= Self.needed { add(clue.name, isCertain: false) }
    }
  }

  /// What is known of a name beside its place.
  private func weight(of name: PersonName, _ sign: TextSign?) -> Int {
    var weight = (name.isKnown ? 1 : 0) + (sign?.points ?? 0)
    // Where there is no text the title is all that could tell.
    if name.isKnown && clues.opening.isEmpty { weight += 1 }
    if known.contains(name.key) { weight += 2 }
    if sign == nil || sign == .named, habits.isOrdinary(name) { weight -= name.isKnown ? 1 : 3 }
    if habits.isSuspect(name) || habits.isOwn(name) { weight -= 3 }
    return weight
  }

  /// What the show's habit adds; to a name that nothing else calls one only where no text could.
  private func bonus(_ clue: TitleClues.Clue, _ sign: TextSign?) -> Int {
    guard clue.place.dependsOnShow else { return 0 }
    let bonus = habits.bonus(clue.place)
    let isBacked = clue.name.isKnown || sign.map { $0 > .named } ?? clues.opening.isEmpty
    return bonus < 0 || isBacked ? bonus : 0
  }

  /// A single word is a name only together with a title.
  private func mayBeGuest(_ name: PersonName) -> Bool {
    !isHost(name) && (!name.isOneWord || name.isKnown)
  }

  private func isHost(_ name: PersonName) -> Bool {
    habits.isHost(name) || clues.opening.askers.contains { $0.key == name.key }
  }

  private mutating func add(_ name: PersonName, isCertain: Bool) {
    if isCertain { certain.insert(name.key) }
    if !guests.contains(where: { $0.resembles(name) }) { guests.append(name) }
  }

  /// Those who talk with a guest, and those who talk beside one.
  private mutating func takeHosts() {
    let opening = clues.opening
    let beside = opening.speakers.flatMap { names in
      names.contains { name in guests.contains { $0.covers(name) } } ? names : []
    }
    for host in opening.askers + opening.hosts + beside
      + opening.speakers.joined().filter(habits.isHost)
    where !guests.contains(where: { $0.covers(host) }) {
      let name = habits.fullName(host)
      if !people.hosts.contains(name) { people.hosts.append(name) }
    }
  }
}
