// SPDX-License-Identifier: MIT

internal import Naming

/// A name found in a text, as it is compared with others of the same show.
struct PersonName {
  /// In the nominative, as the person would write it.
  var text: String
  /// Of the folded words without initials: equal keys are one person within a show.
  var key: StableHash
  /// Of each folded word, initials left out.
  var words: [StableHash]
  /// Whether a given name, an initial, a particle or a title says that it is a person's.
  var isKnown: Bool
  /// Whether all words stand for things as well; known only together with other texts.
  var isOneWord: Bool { words.count == 1 }

  /// A name written in prose.
  init(_ range: Range<Int>, in prose: Prose, case expected: SlavicCase.Case = .nominative) {
    let written = NameShape.written(range, in: prose)
    let parts = written.split(separator: " ").map(String.init)
    let turned = SlavicCase.nominative(parts, in: expected)
    let tokens = prose.tokens[range]
    let hasTitle =
      range.lowerBound > 0
      && prose.tokens[range.lowerBound - 1].kinds.contains(.honorific)
    let signs: WordKinds = [.given, .particle]
    let isKnown =
      hasTitle || turned != nil
      || tokens.contains {
        !$0.kinds.isDisjoint(with: signs) || $0.shape.isSuperset(of: [.initials, .dotted])
      } || tokens.first.map { Self.hasGivenPart($0, in: prose) } == true
    self.init(text: turned?.joined(separator: " ") ?? written, isKnown: isKnown)
  }

  /// - Parameter isKnown: whether something says that it is a person's.
  init(text: String, isKnown: Bool) {
    self.text = text
    self.isKnown = isKnown
    let parts = Slug.parts(text)
    let full = parts.filter { $0.unicodeScalars.count > 1 }
    words = (full.isEmpty ? parts : full).map { StableHash($0) }
    key = words.reduce(StableHash(value: 0)) { $0.combined(with: $1) }
  }

  /// `Jean-Luc`: a given name with a hyphen.
  private static func hasGivenPart(_ token: Prose.Token, in prose: Prose) -> Bool {
    guard token.shape.contains(.hyphenated),
      let part = prose.text(of: token).split(separator: "-").first
    else { return false }
    return SlavicCase.isGiven(String(part))
  }
}

extension PersonName {
  /// Whether a name is this one, or its first or last word.
  func covers(_ other: PersonName) -> Bool {
    key == other.key
      || other.isOneWord && (words.first == other.words[0] || words.last == other.words[0])
  }

  /// Whether two names are one person's: inflected, misspelt, with a word more or less.
  func resembles(_ other: PersonName) -> Bool {
    if key == other.key { return true }
    guard words.count > 1, other.words.count > 1 else { return false }
    if words.last == other.words.last {
      return words.first == other.words.first || isShort(of: other)
    }
    if words.first == other.words.first && secondIsNear(other) { return true }
    return SlavicForms.areOne(text, other.text)
  }

  /// `Dan` and `Daniel`: of one family name, and of two given names that begin alike.
  private func isShort(of other: PersonName) -> Bool {
    text.unicodeScalars.prefix(2).elementsEqual(other.text.unicodeScalars.prefix(2))
  }

  /// `Sandpiper` and `Sandpipper`, also where more words follow.
  private func secondIsNear(_ other: PersonName) -> Bool {
    let (mine, theirs) = (Slug.parts(text), Slug.parts(other.text))
    return mine.count > 1 && theirs.count > 1 && Spelling.isNear(mine[1], theirs[1])
  }
}
