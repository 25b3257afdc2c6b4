// SPDX-License-Identifier: MIT

internal import Naming

/// The names that stand in an episode's title where titles put their guests.
struct TitleShapes {
  /// `X on Y`, `Y: X on Z`, `Y with X`, `Interview: X`: the shape alone says that X is a guest.
  private(set) var certain: [String] = []
  /// `#12 – X: Y`, `Y – X`, `X, Y and Z`: a name that fills a part of the title; the text must agree.
  private(set) var possible: [String] = []

  init(_ title: String) {
    let parts = Self.parts(title)
    for (index, part) in parts.enumerated() {
      let prose = Prose(part)
      guard !prose.tokens.isEmpty else { continue }
      let whole = Self.whole(prose)
      let follows = index > 0 && Self.announcesGuest(parts[index - 1])
      certain += follows ? whole : Self.beforeTopic(prose) + Self.behindWith(prose)
      if !follows && parts.count + (whole.count > 1 ? 1 : 0) > 1 { possible += whole }
    }
  }

  /// The parts between `:`, `|` and free-standing dashes.
  private static func parts(_ title: String) -> [String] {
    var parts = [""]
    var previous: Character = " "
    let characters = Array(title)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isDash = "-–—/×•".contains(character) && previous == " " && next == " "
      let isColon = (character == ":" && next == " ") || "|：｜".contains(character)
      if isDash || isColon { parts.append("") } else { parts[parts.count - 1].append(character) }
      previous = character
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Names at the beginning, `on` or `about` behind them.
  private static func beforeTopic(_ prose: Prose) -> [String] {
    guard let ranges = firstNames(prose), let end = ranges.last?.upperBound,
      end + 1 < prose.tokens.count, prose.tokens[end].followsDirectly,
      ["on", "about"].contains(prose.tokens[end].lowered)
    else { return [] }
    return ranges.map { NameShape.written($0, in: prose) }
  }

  private static func behindWith(_ prose: Prose) -> [String] {
    prose.tokens.indices.flatMap { index -> [String] in
      guard withWords.contains(prose.tokens[index].lowered) else { return [] }
      let ranges = NameList.ranges(at: skipRole(from: index + 1, in: prose), in: prose)
      guard let end = ranges.last?.upperBound, endsName(at: end, in: prose) else { return [] }
      return ranges.map { NameShape.written($0, in: prose) }
    }
  }

  /// The names of a part that holds nothing else.
  private static func whole(_ prose: Prose) -> [String] {
    guard let ranges = firstNames(prose), ranges.last?.upperBound == prose.tokens.count else {
      return []
    }
    return ranges.map { NameShape.written($0, in: prose) }
  }

  private static func firstNames(_ prose: Prose) -> [Range<Int>]? {
    let ranges = NameList.ranges(at: 0, in: prose)
    return ranges.isEmpty ? nil : ranges
  }

  /// `special guest`, `author`, `Stripe's`: words that may stand before the name.
  private static func skipRole(from start: Int, in prose: Prose) -> Int {
    var index = start
    while index < min(start + 5, prose.tokens.count),
      NameShape.name(at: index, in: prose) == nil
        || NameShape.isPossessive(prose.tokens[index].text)
    {
      let token = prose.tokens[index]
      guard token.gap.allSatisfy({ $0 == " " || $0 == "." }), !stopWords.contains(token.lowered)
      else { return start }
      index += 1
    }
    return index
  }

  private static func endsName(at end: Int, in prose: Prose) -> Bool {
    guard end < prose.tokens.count else { return true }
    let token = prose.tokens[end]
    return !token.followsDirectly || afterName.contains(token.lowered)
  }

  private static func announcesGuest(_ part: String) -> Bool {
    let words = part.lowercased().split { !$0.isLetter }
    return words.last.map { ["interview", "guest", "gast", "嘉宾"].contains($0) } ?? false
      || words.starts(with: ["interview", "with"])
  }

  private static let withWords: Set<String> = [
    "with", "w", "feat", "ft", "featuring", "mit", "avec",
  ]
  private static let stopWords: Set<String> = ["and", "or", "in", "on", "for", "to", "at", "of"]
  private static let afterName: Set<String> = [
    "from", "of", "at", "on", "about", "and", "part", "returns", "live", "in", "aka",
  ]
}
