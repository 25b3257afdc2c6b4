// SPDX-License-Identifier: MIT

internal import Naming

/// The phrases in which somebody talks with somebody.
enum Conversation {
  /// Where those talked with begin, and in which case they stand.
  struct Object {
    var start: Int
    var form: SlavicCase.Case = .nominative

    init(start: Int) {
      self.start = start
    }

    /// - Parameter word: the word that leads there.
    init(start: Int, behind word: Prose.Token) {
      self.start = start
      if word.kinds.contains(.withInflected) { form = .instrumental }
      if word.kinds.contains(.receiveInflected) { form = .accusative }
    }
  }

  /// The place behind `with` or `to`, close behind a verb of talking.
  static func object(behind verb: Int, in prose: Prose) -> Object? {
    for index in verb + 1..<max(verb + 1, min(verb + 5, prose.tokens.count - 1)) {
      let token = prose.tokens[index]
      if token.isWord(.with) || token.isWord(.to) { return Object(start: index + 1, behind: token) }
      guard token.isWord(.filler), token.before.isSubset(of: [.space, .comma]) else { return nil }
    }
    return nil
  }

  /// The names that begin at a place, behind words that say what they are: `special guest X`.
  static func names(from object: Object, in prose: Prose) -> [PersonName] {
    let start = skipRole(from: object.start, in: prose)
    let isCertain = start < object.start + 2 || object.start == start
    let row = NameList.row(at: start, in: prose, end: prose.tokens.count)
    guard let last = row.last, !isThing(last, in: prose) else { return [] }
    let names = row.map { PersonName($0, in: prose, case: object.form) }
    let isBare =
      start > 0 && start > object.start && prose.tokens[start - 1].kinds.contains(.article)
    return names.allSatisfy { $0.isKnown } || isCertain && !isBare ? names : names.filter(\.isKnown)
  }

  /// A single word that stands where names do, `special guest` before it or not.
  static func nickname(at start: Int, in prose: Prose) -> PersonName? {
    var index = start
    while index < min(start + 4, prose.tokens.count),
      prose.tokens[index].isWord([.guest, .article])
        || prose.lowered(prose.tokens[index]) == "special"
    {
      index += 1
    }
    guard index < prose.tokens.count else { return nil }
    let token = prose.tokens[index]
    guard token.kinds.isDisjoint(with: [.common, .us, .thing, .stop, .with, .article, .role]),
      token.shape.isDisjoint(with: [.digit, .dotted, .possessive])
    else { return nil }
    return PersonName(text: prose.text(of: token), isKnown: false)
  }

  /// The names, full or first, that stand directly before a verb: `Wes and Ada` before `talk`.
  static func subjects(before verb: Int, in prose: Prose) -> [PersonName] {
    var names: [PersonName] = []
    var end = skipAdverbs(before: verb, in: prose)
    let first = end
    while end > 0, first - end < 14, let name = name(endingAt: end, in: prose),
      end < first || prose.tokens[end].before.isSubset(of: [.space, .closes, .comma])
    {
      names.insert(PersonName(name, in: prose), at: 0)
      guard let next = joint(before: name.lowerBound, in: prose) else { break }
      end = next
    }
    return names
  }

  /// First names in a row: `Wes and Ada`, also where a full name begins.
  static func firstNames(at start: Int, in prose: Prose) -> [PersonName] {
    var names: [PersonName] = []
    var next: Int? = start
    while let index = next, index < prose.tokens.count,
      NameShape.isNameWord(prose.tokens[index], in: prose)
    {
      let name = NameShape.name(at: index, in: prose) ?? index..<index + 1
      names.append(PersonName(name, in: prose))
      next = NameList.joined(after: name.upperBound, in: prose)
    }
    return names
  }

  /// What the words behind a subject say of it; nil when they tell nothing.
  ///
  /// - Parameters:
  ///   - isFirst: whether the text begins with the sentence.
  ///   - isLed: whether `On today's show,` leads to the subject.
  static func sign(at end: Int, in prose: Prose, isFirst: Bool, isLed: Bool) -> TextSign? {
    let token = prose.tokens[end]
    let hasRole = prose.tokens[end..<min(end + 7, prose.tokens.count)].contains { $0.isWord(.role) }
    let isApposed = !token.before.isDisjoint(with: [.comma, .opens, .dash])
    let tells = token.followsDirectly && (token.isWord(.tell) || token.isWord(.talk))
    guard isApposed || tells else { return nil }
    return hasRole || isLed || isFirst && tells ? .introduced : .told
  }

  /// Behind `On today's podcast,` and its kin.
  static func subjectStart(_ prose: Prose) -> Int {
    guard let first = prose.tokens.first, first.kinds.contains(.common) else { return 0 }
    let comma = prose.tokens.prefix(9).dropFirst().firstIndex {
      !$0.before.isDisjoint(with: [.comma, .colon])
    }
    return comma ?? 0
  }

  /// Over `special guest`, `Pinewater's`, `the boatbuilder`; `start` where no name follows.
  private static func skipRole(from start: Int, in prose: Prose) -> Int {
    var index = start
    var isTheirs = false
    while index < min(start + 10, prose.tokens.count) {
      // `with our host X` names who asks.
      if index > start, prose.tokens[index].isWord(.host) { break }
      let token = prose.tokens[index]
      if index > start, !token.before.isSubset(of: [.space, .comma, .dash, .quote, .colon]) {
        break
      }
      if let name = NameShape.name(at: index, in: prose),
        !prose.tokens[name.upperBound - 1].shape.contains(.possessive),
        !isTheirs || token.before.contains(.comma)
      {
        return index
      }
      if token.isWord(.stop) && !token.isWord(.link) && index > start {
        guard token.isWord(.of) else { break }
        isTheirs = true
      }
      index += 1
    }
    return start
  }

  /// `the Ada Example team`, `Ada Example's`.
  private static func isThing(_ name: Range<Int>, in prose: Prose) -> Bool {
    if prose.tokens[name.upperBound - 1].shape.contains(.possessive) { return true }
    guard name.upperBound < prose.tokens.count else { return false }
    let next = prose.tokens[name.upperBound]
    return next.followsDirectly && next.kinds.contains(.thing)
  }

  private static func skipAdverbs(before verb: Int, in prose: Prose) -> Int {
    var end = verb
    while end > 1, verb - end < 3, prose.tokens[end - 1].shape.contains(.lower),
      prose.tokens[end - 1].isWord(.link) || prose.tokens[end - 1].isWord(.filler)
    {
      end -= 1
    }
    return end
  }

  private static func name(endingAt end: Int, in prose: Prose) -> Range<Int>? {
    for length in (2...5).reversed() where end >= length {
      if let name = NameShape.name(at: end - length, in: prose), name.upperBound == end {
        return name
      }
    }
    let last = prose.tokens[end - 1]
    let isName =
      NameShape.isNameWord(last, in: prose)
      && last.shape.isDisjoint(with: [.possessive, .initials])
    return isName ? end - 1..<end : nil
  }

  /// The end of the name before `and` or a comma, or nil.
  private static func joint(before start: Int, in prose: Prose) -> Int? {
    guard start > 1 else { return nil }
    if prose.tokens[start - 1].isWord(.and) { return start - 1 }
    return prose.tokens[start].before.isDisjoint(with: [.comma, .ampersand]) ? nil : start
  }
}
