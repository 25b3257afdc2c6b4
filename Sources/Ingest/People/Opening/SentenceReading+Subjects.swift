// SPDX-License-Identifier: MIT

/// Those about whom a sentence tells, and those it merely names.
extension SentenceReading {
  /// `[On today's podcast,] X, …`, `X is a …`, `X (one of …) discusses …`.
  mutating func takeSubject() {
    let row = subjectRanges()
    guard let end = row.last?.upperBound.advanced(by: placeLength(row)), end < prose.tokens.count,
      let sign = Conversation.sign(
        at: end, in: prose, isFirst: isFirst, isLed: row[0].lowerBound > 1)
    else { return }
    for range in row { add(PersonName(range, in: prose), sign) }
  }

  func subjectRow() -> [PersonName] {
    subjectRanges().map { PersonName($0, in: prose) }
  }

  /// `X from Pinewater and Y from Tarco` before a verb.
  func subjectRow(before verb: Int) -> [PersonName] {
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
  mutating func takeNamed() {
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
}
