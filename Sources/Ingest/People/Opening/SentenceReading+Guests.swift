// SPDX-License-Identifier: MIT

/// Those whom a sentence calls guests or hosts.
extension SentenceReading {
  /// `welcome X`, `пригласили X`.
  mutating func takeReceived(_ verb: Int) {
    guard verb + 1 < prose.tokens.count else { return }
    let found = names(from: Conversation.Object(start: verb + 1, behind: prose.tokens[verb]))
    for name in found { add(name, .conversed) }
    if !found.isEmpty { askers += Conversation.subjects(before: verb, in: prose) }
  }

  /// `our guest is X`, `Guests: X, Y`, `X is our guest`.
  mutating func takeGuest(_ index: Int) {
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
  mutating func takeHosts(_ index: Int) {
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
  mutating func takeMyself(_ index: Int) {
    let isShort = prose.tokens[index].shape.contains(.apostrophe)
    let start = isShort ? index + 1 : index + 2
    guard start < prose.tokens.count, isShort || prose.tokens[index + 1].isWord(.link) else {
      return
    }
    hosts += NameList.row(at: start, in: prose, end: prose.tokens.count)
      .map { PersonName($0, in: prose) }
  }

  mutating func takeOpeningWith() {
    guard prose.tokens.count > 1 else { return }
    for name in names(from: Conversation.Object(start: 1, behind: prose.tokens[0]))
    where name.isKnown {
      add(name, .conversed)
    }
  }
}
