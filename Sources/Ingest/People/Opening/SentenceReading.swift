// SPDX-License-Identifier: MIT

/// What one sentence says about who takes part.
struct SentenceReading {
  private(set) var clues: [OpeningClues.Clue] = []
  var hosts: [PersonName] = []
  var askers: [PersonName] = []
  private(set) var speakers: [[PersonName]] = []

  let prose: Prose
  let isFirst: Bool

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

  func names(from object: Conversation.Object) -> [PersonName] {
    Conversation.names(from: object, in: prose)
  }

  mutating func add(_ name: PersonName, _ sign: TextSign) {
    clues.append(OpeningClues.Clue(name: name, sign: sign))
  }
}
