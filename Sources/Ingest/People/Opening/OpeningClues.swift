// SPDX-License-Identifier: MIT

internal import Naming

/// What the first sentences of a description say about who takes part.
struct OpeningClues {
  struct Clue {
    var name: PersonName
    var sign: TextSign
  }

  /// In the order of the text, each once, with what says most.
  private(set) var clues: [Clue] = []
  /// Those who are called hosts, or speak of themselves.
  private(set) var hosts: [PersonName] = []
  /// Those who talk with somebody: full names or first names.
  private(set) var askers: [PersonName] = []
  /// Those who talk among themselves: `Wes and Ada talk about …`.
  private(set) var speakers: [[PersonName]] = []
  /// Keys of the words that stand in lower case.
  private(set) var lowercase: [StableHash] = []
  /// Whether there is no text at all.
  let isEmpty: Bool

  init(_ text: String) {
    let sentences = OpeningText.sentences(text)
    isEmpty = sentences.isEmpty
    lowercase.reserveCapacity(sentences.reduce(0) { $0 + $1.tokens.count })
    for (index, prose) in sentences.enumerated() {
      let reading = SentenceReading(prose, isFirst: index == 0)
      for clue in reading.clues { add(clue.name, clue.sign) }
      hosts += reading.hosts
      askers += reading.askers
      speakers += reading.speakers
      for token in prose.tokens where token.shape.contains(.lower) { lowercase.append(token.key) }
    }
    guard EastAsianGuests.mayRead(text) else { return }
    for clue in EastAsianGuests.clues(text) { add(clue.name, clue.sign) }
    hosts += EastAsianGuests.hosts(text)
  }

  /// What the text says of a person; nil when it does not name them.
  func sign(of name: PersonName) -> TextSign? {
    clues.lazy.filter { $0.name.resembles(name) }.map(\.sign).max()
  }

  private mutating func add(_ name: PersonName, _ sign: TextSign) {
    guard let index = clues.firstIndex(where: { $0.name.resembles(name) }) else {
      clues.append(Clue(name: name, sign: sign))
      return
    }
    clues[index].sign = max(clues[index].sign, sign)
    if name.isKnown && !clues[index].name.isKnown { clues[index].name = name }
  }
}
