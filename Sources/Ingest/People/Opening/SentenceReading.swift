// SPDX-License-Identifier: MIT

/// What one sentence says about who takes part.
struct SentenceReading {
  private(set) var clues: [OpeningClues.Clue] = []
  private(set) var hosts: [PersonName] = []
  private(set) var askers: [PersonName] = []
  private(set) var speakers: [[PersonName]] = []

  private let prose: Prose
  private let isFirst: Bool

  /// - Parameter isFirst: whether the text begins with it.
  init(_ prose: Prose, isFirst: Bool) {
    self.prose = prose
    self.isFirst = isFirst
    takeNamed()
    takeSubject()
    for index in prose.tokens.indices { take(index) }
  }

  private mutating func take(_ index: Int) {
    let token = prose.tokens[index]
    guard !token.kinds.isDisjoint(with: Self.signals) else { return }
    if token.isWord(.talk) || isEpisode(index) { takeTalk(index) }
    if token.isWord(.receive) { takeReceived(index) }
    if token.isWord(.join) { takeJoining(index) }
    if token.isWord(.guest) { takeGuest(index) }
    if token.isWord(.host) { takeHosts(index) }
    if token.kinds.contains(.myself) && token.shape.contains(.capital) { takeMyself(index) }
    if index == 0 && token.isWord(.with) { takeOpeningWith() }
  }

  /// `An episode with X`.
  private func isEpisode(_ index: Int) -> Bool {
    prose.tokens[index].isWord(.numbering) && index + 1 < prose.tokens.count
      && prose.tokens[index + 1].isWord(.with)
  }

  private static let signals: WordKinds = [
    .talk, .numbering, .receive, .join, .guest, .host, .myself, .with,
  ]

  /// `Wes and Ada talk with X about …`, `X talks to us`, `Wes and Ada talk about …`.
  private mutating func takeTalk(_ verb: Int) {
    let direct = Conversation.subjects(before: verb, in: prose)
    let subjects = direct.isEmpty ? subjectRow(before: verb) : direct
    guard let object = Conversation.object(behind: verb, in: prose) else {
      if subjects.count > 1 { speakers.append(subjects) }
      for subject in subjects where !subject.isOneWord { add(subject, .told) }
      return takeDistant(from: verb, subjects)
    }
    if prose.tokens[object.start].isWord(.us) {
      for subject in subjects where !subject.isOneWord { add(subject, .conversed) }
      return
    }
    let next = object.start..<min(object.start + 2, prose.tokens.count)
    if prose.tokens[next].contains(where: { $0.isWord(.host) }) {
      for subject in subjects where !subject.isOneWord { add(subject, .conversed) }
      return
    }
    let found = names(from: object)
    for name in found { add(name, .conversed) }
    if found.isEmpty { takeNickname(object) } else { askers += subjects }
  }

  /// `talk with Nick`: somebody, if the title says so too.
  private mutating func takeNickname(_ object: Conversation.Object) {
    guard let name = Conversation.nickname(at: object.start, in: prose) else { return }
    add(name, .conversed)
  }

  /// `talk about tar, pitch and rope with X`.
  private mutating func takeDistant(from verb: Int, _ subjects: [PersonName]) {
    for index in verb + 1..<max(verb + 1, min(verb + 18, prose.tokens.count - 1))
    where prose.tokens[index].isWord(.with) {
      let found = names(from: Conversation.Object(start: index + 1, behind: prose.tokens[index]))
        .filter(\.isKnown)
      guard !found.isEmpty else { continue }
      for name in found { add(name, .conversed) }
      askers += subjects
      return
    }
  }

  /// `welcome X`, `пригласили X`.
  private mutating func takeReceived(_ verb: Int) {
    guard verb + 1 < prose.tokens.count else { return }
    let found = names(from: Conversation.Object(start: verb + 1, behind: prose.tokens[verb]))
    for name in found { add(name, .conversed) }
    if !found.isEmpty { askers += Conversation.subjects(before: verb, in: prose) }
  }

  /// `joined by X`, `X joins us`, `X joins Wes and Bo`.
  private mutating func takeJoining(_ verb: Int) {
    let row = subjectRow(before: verb)
    let subjects = row.isEmpty ? Conversation.subjects(before: verb, in: prose) : row
    let next = verb + 1
    guard next < prose.tokens.count else { return }
    if prose.tokens[next].isWord(.by) {
      let object = Conversation.Object(start: next + 1)
      let found = names(from: object)
      for name in found { add(name, .conversed) }
      if found.isEmpty { takeNickname(object) } else { askers += subjects }
    } else if prose.tokens[next].isWord(.us), next + 1 < prose.tokens.count, subjects.isEmpty {
      takeJoiningUs(next + 1)
    } else {
      for subject in subjects where !subject.isOneWord { add(subject, .conversed) }
      if !subjects.isEmpty { hosts += Conversation.firstNames(at: next, in: prose) }
    }
  }

  /// `joining us is X`, `joining me today are X and Y`.
  private mutating func takeJoiningUs(_ start: Int) {
    for name in names(from: Conversation.Object(start: start)) { add(name, .conversed) }
  }

  /// `our guest is X`, `Guests: X, Y`, `X is our guest`.
  private mutating func takeGuest(_ index: Int) {
    if let colon = colon(behind: index) { return takeList(from: colon) }
    let next = index + 1
    if next < prose.tokens.count {
      let found = names(from: Conversation.Object(start: next, behind: prose.tokens[index]))
      for name in found { add(name, .conversed) }
      if !found.isEmpty { return }
    }
    let isLinked = prose.tokens[max(0, index - 5)..<index].contains { $0.isWord(.link) }
    if isLinked { for name in subjectRow() { add(name, .conversed) } }
    takeBefore(guest: index)
  }

  /// `ist X zu Gast`, `X als Gast`.
  private mutating func takeBefore(guest index: Int) {
    for end in [index, index - 1] where end > 1 {
      for name in Conversation.subjects(before: end, in: prose) where !name.isOneWord {
        add(name, .conversed)
      }
    }
  }

  /// The word behind the colon of `Guests:`, `Гости подкаста:`.
  private func colon(behind label: Int) -> Int? {
    prose.tokens.indices[(label + 1)...].prefix(3)
      .first { !prose.tokens[$0].before.isDisjoint(with: .colon) }
  }

  /// Every name that begins an item, up to the next label.
  private mutating func takeList(from start: Int) {
    var index = start
    var isItem = true
    while index < prose.tokens.count, !prose.tokens[index].isWord([.host, .guest]) {
      isItem =
        isItem || !prose.tokens[index].before.isSubset(of: .direct)
        || prose.tokens[index - 1].isWord(.and)
      let row = isItem ? NameList.row(at: index, in: prose, end: prose.tokens.count) : []
      for name in row.map({ PersonName($0, in: prose) }) where name.isKnown || index == start {
        add(name, .listed)
      }
      if let last = row.last {
        index = last.upperBound
      } else {
        index += 1
      }
      isItem = false
    }
  }

  /// `hosted by X`, `your host, X`, `Hosts: X and Y`; the host of something else is none.
  private mutating func takeHosts(_ index: Int) {
    var next = index + 1
    while next < prose.tokens.count,
      prose.tokens[next].isWord(.by) || prose.tokens[next].isWord(.link)
    {
      next += 1
    }
    guard next < prose.tokens.count, prose.tokens[next].before.isDisjoint(with: [.sentence]) else {
      return
    }
    let row = NameList.row(at: next, in: prose, end: prose.tokens.count)
    hosts += row.map { PersonName($0, in: prose) }
    if row.isEmpty { hosts += Conversation.firstNames(at: next, in: prose) }
  }

  /// `I'm X and this is …`.
  private mutating func takeMyself(_ index: Int) {
    let isShort = prose.tokens[index].shape.contains(.apostrophe)
    let start = isShort ? index + 1 : index + 2
    guard start < prose.tokens.count, isShort || prose.tokens[index + 1].isWord(.link) else {
      return
    }
    hosts += NameList.row(at: start, in: prose, end: prose.tokens.count)
      .map { PersonName($0, in: prose) }
  }

  private mutating func takeOpeningWith() {
    guard prose.tokens.count > 1 else { return }
    for name in names(from: Conversation.Object(start: 1, behind: prose.tokens[0]))
    where name.isKnown {
      add(name, .conversed)
    }
  }

  /// `[On today's podcast,] X, …`, `X is a …`, `X (one of …) discusses …`.
  private mutating func takeSubject() {
    let row = subjectRanges()
    guard let end = row.last?.upperBound.advanced(by: placeLength(row)), end < prose.tokens.count,
      let sign = Conversation.sign(
        at: end, in: prose, isFirst: isFirst, isLed: row[0].lowerBound > 1)
    else { return }
    for range in row { add(PersonName(range, in: prose), sign) }
  }

  private func subjectRow() -> [PersonName] {
    subjectRanges().map { PersonName($0, in: prose) }
  }

  /// `X from Pinewater and Y from Tarco` before a verb.
  private func subjectRow(before verb: Int) -> [PersonName] {
    let row = subjectRanges()
    guard let end = row.last?.upperBound, end < verb, verb - end < 6, isPlace(end) else {
      return []
    }
    return row.map { PersonName($0, in: prose) }
  }

  /// How many words say where the subject belongs, when a verb follows them.
  private func placeLength(_ row: [Range<Int>]) -> Int {
    guard let end = row.last?.upperBound, end < prose.tokens.count, prose.tokens[end].isWord(.of)
    else { return 0 }
    let verb = prose.tokens[(end + 1)...].prefix(4).firstIndex { $0.isWord(.tell) }
    return verb.map { $0 - end } ?? 0
  }

  /// Whether a word leads to where somebody belongs: `of Pinewater`, `(Pinewater)`.
  private func isPlace(_ index: Int) -> Bool {
    prose.tokens[index].isWord(.of) || prose.tokens[index].before.contains(.opens)
  }

  private func subjectRanges() -> [Range<Int>] {
    NameList.row(at: Conversation.subjectStart(prose), in: prose, end: prose.tokens.count)
  }

  /// Every name of the sentence, wherever it stands.
  private mutating func takeNamed() {
    var index = 0
    while index < prose.tokens.count {
      guard let name = NameShape.name(at: index, in: prose) else {
        index += 1
        continue
      }
      add(PersonName(name, in: prose), .named)
      index = name.upperBound
    }
  }

  private func names(from object: Conversation.Object) -> [PersonName] {
    Conversation.names(from: object, in: prose)
  }

  private mutating func add(_ name: PersonName, _ sign: TextSign) {
    clues.append(OpeningClues.Clue(name: name, sign: sign))
  }
}
