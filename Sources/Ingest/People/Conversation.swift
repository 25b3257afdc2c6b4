// SPDX-License-Identifier: MIT

internal import Naming

/// The phrases in which somebody talks with somebody.
enum Conversation {
  /// Verbs and nouns of talking, in the forms in which descriptions use them.
  static let verbs: Set<String> = [
    "talk", "talks", "talked", "talking", "speak", "speaks", "spoke", "speaking", "chat", "chats",
    "chatted", "chatting", "sit", "sits", "sat", "sitting", "catch", "catches", "caught", "discuss",
    "discusses", "discussed", "conversation", "interview", "discussion", "chats", "converse",
    "meets", "meet", "visit", "visits", "dive", "dives", "explore", "explores",
  ]

  /// The word at which those talked with begin, when a phrase of talking begins at a word.
  static func object(after index: Int, in prose: Prose) -> Int? {
    let word = prose.tokens[index].lowered
    if verbs.contains(word) { return behindWith(index, in: prose) }
    switch word {
    case "joined": return follows(index, "by", in: prose) ? index + 2 : nil
    case "interviews", "interviewed", "welcome", "welcomes", "welcomed", "interviewing":
      return index + 1 < prose.tokens.count ? index + 1 : nil
    case "guest", "guests":
      let next = index + 1
      guard next < prose.tokens.count else { return nil }
      let isLinked = ["is", "are", "today", "this"].contains(prose.tokens[next].lowered)
      return isLinked ? next + 1 < prose.tokens.count ? next + 1 : nil : next
    default: return nil
    }
  }

  /// The names, full or first, that stand directly before a verb: `Wes and Ada` before `talk`.
  static func subjects(before verb: Int, in prose: Prose) -> [String] {
    var names: [String] = []
    var end = verb
    while end > 0, verb - end < 12, prose.tokens[end].followsDirectly || end < verb,
      let name = name(endingAt: end, in: prose)
    {
      names.insert(NameShape.written(name, in: prose), at: 0)
      guard let next = joint(before: name.lowerBound, in: prose) else { break }
      end = next
    }
    return names
  }

  /// Words that may stand between `with` and the name: `special guest`, `Example's`, `engineer`.
  static func skipRole(from start: Int, in prose: Prose) -> Int {
    var index = start
    while index < min(start + 7, prose.tokens.count) {
      let token = prose.tokens[index]
      if index > start, !token.gap.allSatisfy({ $0 == " " || $0 == "," || $0 == "-" }) { break }
      if NameShape.name(at: index, in: prose) != nil { return index }
      if stopWords.contains(token.lowered) { break }
      index += 1
    }
    return start
  }

  static func isUs(_ word: String) -> Bool {
    word == "us" || word == "me"
  }

  private static func behindWith(_ index: Int, in prose: Prose) -> Int? {
    for next in index + 1..<max(index + 1, min(index + 4, prose.tokens.count - 1)) {
      let word = prose.tokens[next].lowered
      if word == "with" || word == "to" { return next + 1 }
      guard ["down", "up", "again", "in", "deeply", "directly"].contains(word) else { return nil }
    }
    return nil
  }

  private static func follows(_ index: Int, _ word: String, in prose: Prose) -> Bool {
    index + 2 < prose.tokens.count && prose.tokens[index + 1].text == word
  }

  private static func name(endingAt end: Int, in prose: Prose) -> Range<Int>? {
    let full = (1...4).reversed().lazy.compactMap { length -> Range<Int>? in
      guard end >= length, let name = NameShape.name(at: end - length, in: prose),
        name.upperBound == end
      else { return nil }
      return name
    }
    if let name = full.first { return name }
    return NameShape.isNameWord(prose.tokens[end - 1].text) ? end - 1..<end : nil
  }

  /// The end of the name before `and` or a comma, or nil.
  private static func joint(before start: Int, in prose: Prose) -> Int? {
    guard start > 1 else { return nil }
    if prose.tokens[start - 1].text == "and" { return start - 1 }
    let gap = prose.tokens[start].gap.trimmed
    return gap == "," || gap == "&" ? start : nil
  }

  private static let stopWords: Set<String> = [
    "about", "on", "in", "for", "to", "from", "how", "why", "what", "of", "at", "who", "while",
  ]
}
