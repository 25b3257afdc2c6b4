// SPDX-License-Identifier: MIT

internal import Naming

/// What the first sentences of a description say about who takes part.
struct OpeningSentences {
  /// Those whom somebody talks with, or who talk to us.
  private(set) var guests: [String] = []
  /// Those a sentence begins with and tells about: `X, engineer at Y, shares …`, `X is a …`.
  private(set) var subjects: [String] = []
  /// Those who talk with a guest.
  private(set) var hosts: [String] = []
  /// Those who talk among themselves, full names or first names: `Wes and Ada talk about …`.
  private(set) var speakers: [[String]] = []

  /// Characters of a text that count as its opening.
  private static let length = 4000

  init(_ text: String) {
    for sentence in Sentences.split(text.prefix(Self.length)).prefix(8) {
      let prose = Prose(sentence)
      for index in prose.tokens.indices { take(index, in: prose) }
      takeSubject(prose)
    }
  }

  private mutating func take(_ index: Int, in prose: Prose) {
    let word = prose.tokens[index].lowered
    if let object = Conversation.object(after: index, in: prose) {
      takeConversation(from: index, with: object, in: prose)
    } else if Conversation.verbs.contains(word) {
      let names = Conversation.subjects(before: index, in: prose)
      if names.count > 1 { speakers.append(names) }
    } else if word == "hosted" || word == "host" || word == "hosts" {
      let next = index + 1 < prose.tokens.count && prose.tokens[index + 1].text == "by" ? 2 : 1
      hosts += names(NameList.ranges(at: index + next, in: prose), in: prose)
    }
  }

  private mutating func takeConversation(from verb: Int, with object: Int, in prose: Prose) {
    let subjects = Conversation.subjects(before: verb, in: prose)
    if Conversation.isUs(prose.tokens[object].lowered) {
      guests += subjects.filter { $0.contains(" ") }
      return
    }
    let found = names(
      NameList.ranges(at: Conversation.skipRole(from: object, in: prose), in: prose), in: prose)
    guests += found
    if !found.isEmpty { hosts += subjects }
  }

  /// `[On today's podcast,] X, …`, `X is a …`, `X (one of …) discusses …`.
  private mutating func takeSubject(_ prose: Prose) {
    let ranges = NameList.ranges(at: Self.start(prose), in: prose)
    guard let end = ranges.last?.upperBound, end < prose.tokens.count else { return }
    let gap = prose.tokens[end].gap.trimmed
    let word = prose.tokens[end].lowered
    let tells = gap.isEmpty && Self.tellingVerbs.contains(word)
    let isIntroduced = gap == "," || gap == "(" || gap == "–" || gap == "-" || gap == "—"
    guard tells || isIntroduced else { return }
    subjects += names(ranges, in: prose)
  }

  /// Behind `On today's podcast,` and its kin.
  private static func start(_ prose: Prose) -> Int {
    guard let first = prose.tokens.first?.lowered,
      ["on", "in", "today", "this", "for"].contains(first),
      let comma = prose.tokens.prefix(9).dropFirst().firstIndex(where: { $0.gap.hasPrefix(",") })
    else { return 0 }
    return comma
  }

  private func names(_ ranges: [Range<Int>], in prose: Prose) -> [String] {
    ranges.map { NameShape.written($0, in: prose) }
  }

  private static let tellingVerbs: Set<String> = [
    "is", "was", "has", "joins", "joined", "returns", "shares", "discusses", "explains", "tells",
    "talks", "explores", "walks", "describes", "reveals", "stops", "comes", "drops", "are", "join",
    "share", "discuss", "explain", "talk", "gives", "takes", "shows", "introduces", "presents",
  ]
}
