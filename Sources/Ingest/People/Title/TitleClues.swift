// SPDX-License-Identifier: MIT

internal import Naming

/// The names that stand in an episode's title, each where it stands.
struct TitleClues {
  struct Clue {
    var name: PersonName
    var place: TitlePlace
  }

  private(set) var clues: [Clue] = []
  /// What fills a part but looks like no name: a nickname, a name in a script without spaces.
  private(set) var fillers: [Clue] = []

  private let prose: Prose
  private let parts: [Title.Part]

  /// - Parameter labels: keys of parts that say nothing of the episode: the show, a series.
  init(_ title: Title, labels: Set<StableHash> = []) {
    prose = title.prose
    parts = title.parts.filter { !$0.words.isEmpty }
    for index in parts.indices where !labels.contains(parts[index].key) { take(index) }
  }

  private mutating func take(_ index: Int) {
    let part = parts[index]
    takeBehindWith(part.words)
    let goesOn = index > 0 && parts[index - 1].isBracket
    guard let row = leadingRow(part.words, goesOn: goesOn) else {
      takeFiller(index)
      return takeEnding(part.words)
    }
    let isAnnounced =
      index > 0
      && (announces(parts[index - 1].words)
        || parts[index].isBracket && endsInNickname(parts[index - 1].words))
    let place = isAnnounced ? .announced : place(of: row, in: index)
    for name in row { add(name, place) }
  }

  /// `T with X`, `T mit X und Y`, `T с X`; behind the names the part ends or says where from.
  private mutating func takeBehindWith(_ words: Range<Int>) {
    for index in words where leadsToName(index, in: words) {
      let inflected = prose.tokens[index].kinds.contains(.withInflected)
      let isReceived = prose.tokens[index].kinds.contains(.receiveInflected)
      let row = NameList.row(
        at: TitleRole.skip(from: index + 1, to: words.upperBound, in: prose), in: prose,
        end: words.upperBound)
      if row.isEmpty { takeNickname(behind: index, in: words) }
      guard let last = row.last, endsName(last, in: words) else { continue }
      let form: SlavicCase.Case = inflected ? .instrumental : isReceived ? .accusative : .nominative
      for name in row { add(name, .with, form) }
    }
  }

  /// One word, and nothing behind it.
  private mutating func takeNickname(behind index: Int, in words: Range<Int>) {
    guard index + 2 == words.upperBound,
      let name = Conversation.nickname(at: index + 1, in: prose)
    else { return }
    fillers.append(Clue(name: name, place: .with))
  }

  private func leadsToName(_ index: Int, in words: Range<Int>) -> Bool {
    let token = prose.tokens[index]
    guard index + 1 < words.upperBound else { return false }
    if token.isWord(.receive) { return true }
    guard token.isWord(.with) else { return false }
    let word = prose.text(of: token)
    return word != "w" && word != "W" || prose.tokens[index + 1].before.contains(.slash)
  }

  /// The names at the beginning of a part; an `and` may go on with the names before brackets.
  private func leadingRow(_ words: Range<Int>, goesOn: Bool) -> [Range<Int>]? {
    let goesOn = goesOn && prose.tokens[words.lowerBound].isWord(.and)
    let row = NameList.row(
      at: words.lowerBound + (goesOn ? 1 : 0), in: prose, end: words.upperBound)
    return row.isEmpty ? nil : row
  }

  private func place(of row: [Range<Int>], in index: Int) -> TitlePlace {
    let part = parts[index]
    guard let end = row.last?.upperBound, end < part.words.upperBound else { return whole(index) }
    let token = prose.tokens[end]
    let next = end + 1 < part.words.upperBound
    if token.followsDirectly && token.isWord(.topic) && next && !isPossessive(end) { return .topic }
    let isPlace = token.isWord(.of) && token.followsDirectly || token.before.contains(.at)
    let isRole =
      token.before.contains(.comma)
      && prose.tokens[end..<part.words.upperBound].prefix(4).contains { $0.isWord(.role) }
    return (isPlace || isRole) && !isPossessive(end) ? .affiliated : .opening
  }

  private func whole(_ index: Int) -> TitlePlace {
    let last = parts.count - 1
    if parts[index].isBracket { return .bracket }
    if last == 0 { return .middle }
    return index == 0 ? .lead : index == last ? .tail : .middle
  }

  /// `The maker of tar Ada Example`.
  private mutating func takeEnding(_ words: Range<Int>) {
    for index in words.dropFirst() {
      guard let name = NameShape.name(at: index, in: prose), name.upperBound == words.upperBound,
        !prose.tokens[index - 1].isWord(.with)
      else { continue }
      return add(name, .ending)
    }
  }

  /// One or two words that fill a part.
  private mutating func takeFiller(_ index: Int) {
    let tokens = prose.tokens[parts[index].words]
    guard let first = tokens.first, let last = tokens.last else { return }
    let text = prose.written(parts[index].words)
    let isHan = tokens.allSatisfy { $0.shape.contains(.standsAlone) }
    if isHan {
      for name in text.split(separator: " ") where (2...6).contains(name.unicodeScalars.count) {
        let isKnown = HanNames.hasSurname(String(name))
        fillers.append(
          Clue(name: PersonName(text: String(name), isKnown: isKnown), place: whole(index)))
      }
    } else if tokens.count == 1, first.kinds.isDisjoint(with: [.common, .numbering, .role]),
      first.shape.isDisjoint(with: .digit), !last.shape.contains(.possessive)
    {
      fillers.append(
        Clue(
          name: PersonName(text: text, isKnown: first.kinds.contains(.given)), place: whole(index)))
    }
  }

  private mutating func add(
    _ range: Range<Int>, _ place: TitlePlace, _ form: SlavicCase.Case = .nominative
  ) {
    let name = PersonName(range, in: prose, case: form)
    if !clues.contains(where: { $0.name.key == name.key }) {
      clues.append(Clue(name: name, place: place))
    }
  }

  private func isPossessive(_ end: Int) -> Bool {
    prose.tokens[end - 1].shape.contains(.possessive)
  }

  /// Whether a name is over where it ends, and not part of a longer name of a thing.
  private func endsName(_ name: Range<Int>, in words: Range<Int>) -> Bool {
    let end = name.upperBound
    guard !isPossessive(end) else { return false }
    guard end < words.upperBound else { return true }
    let token = prose.tokens[end]
    guard token.followsDirectly else { return true }
    return !token.kinds.contains(.thing)
      && (token.shape.contains(.lower)
        || !token.kinds.isDisjoint(with: [.common, .of, .topic, .and]))
  }

  /// `with Nick` before the brackets with the full name.
  private func endsInNickname(_ words: Range<Int>) -> Bool {
    words.count > 1 && prose.tokens[words.upperBound - 2].isWord(.with)
  }

  /// `Interview`, `This week's guest`, `Im Gespräch mit`, before the part with the name.
  private func announces(_ words: Range<Int>) -> Bool {
    guard let last = prose.tokens[words].last, let first = prose.tokens[words].first else {
      return false
    }
    return last.kinds.contains(.announce)
      || words.count < 4 && first.kinds.contains(.announce) && !first.kinds.contains(.with)
  }
}
