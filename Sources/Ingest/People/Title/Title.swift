// SPDX-License-Identifier: MIT

internal import Naming

/// An episode's title in its parts: what stands between colons, dashes, bars and brackets.
struct Title {
  struct Part {
    /// The words of the part in the title's prose.
    var words: Range<Int>
    var isBracket: Bool
    /// Of its words but for numbers: equal for `Part 1` and `Part 2`.
    var key: StableHash
  }

  let prose: Prose
  let parts: [Part]

  /// Longer titles are no titles.
  private static let wordLimit = 60

  init(_ text: String) {
    let prose = Prose(TitleCase.normal(text))
    self.prose = prose
    var parts: [Part] = []
    var start = 0
    var isBracket = false
    let count = min(prose.tokens.count, Self.wordLimit)
    for index in 0..<count {
      let gap = prose.tokens[index].before
      guard index == start || Self.isBorder(gap, at: index, in: prose) else { continue }
      if index > start { parts.append(Self.part(start..<index, isBracket, in: prose)) }
      start = index
      if gap.contains(.closes) { isBracket = false }
      if gap.contains(.opens) { isBracket = true }
    }
    if start < count { parts.append(Self.part(start..<count, isBracket, in: prose)) }
    self.parts = parts
  }

  /// A colon without a space behind it stands inside a word or a time.
  private static func isBorder(_ gap: Gap, at index: Int, in prose: Prose) -> Bool {
    guard gap.isBorder || gap == [.space, .slash] && !isWith(prose.tokens[index - 1]) else {
      return false
    }
    let isTight = gap == .colon && !prose.tokens[index].shape.contains(.standsAlone)
    return !isTight || prose.gap(before: prose.tokens[index]) != ":"
  }

  /// The `w` of `w/`.
  private static func isWith(_ token: Prose.Token) -> Bool {
    token.bytes.count == 1 && token.kinds.contains(.with)
  }

  private static func part(_ words: Range<Int>, _ isBracket: Bool, in prose: Prose) -> Part {
    let start = words.lowerBound + numberLength(words, in: prose)
    let key = prose.tokens[words].reduce(StableHash(value: 0)) { hash, token in
      token.shape.contains(.digit) ? hash : hash.combined(with: token.key)
    }
    return Part(words: start..<words.upperBound, isBracket: isBracket, key: key)
  }

  /// How many words number the episode: `#12`, `Ep. 12`, `Folge 12`, `S1E2`.
  private static func numberLength(_ words: Range<Int>, in prose: Prose) -> Int {
    var index = words.lowerBound
    while index < words.upperBound {
      let token = prose.tokens[index]
      let isNumber = token.shape.contains(.digit) && token.bytes.count < 8
      let next = index + 1
      let numbers =
        token.kinds.contains(.numbering) && next < words.upperBound
        && prose.tokens[next].shape.contains(.digit)
      guard isNumber || numbers else { break }
      index = next
    }
    return index - words.lowerBound
  }
}
