// SPDX-License-Identifier: MIT

internal import Naming

/// What a person's name looks like in running text: two to five capitalised words, with particles
/// and initials (`Ada de la Cruz`, `Daniel J. Example`).
enum NameShape {
  /// The words of a name that begins at a word, or nil.
  ///
  /// The longest name wins; `Dr.` and its kin before it are passed over.
  static func name(at start: Int, in prose: Prose) -> Range<Int>? {
    guard start < prose.tokens.count, prose.tokens[start].shape.contains(.capital) else {
      return nil
    }
    let start = skipHonorifics(from: start, in: prose)
    var end = start
    var capitals = 0
    var index = start
    while index < prose.tokens.count, capitals < 5,
      index == start || isJoined(index, in: prose)
    {
      if isNameWord(index, from: start, in: prose) {
        capitals += 1
        end = index + 1
      } else if index == start || !prose.tokens[index].kinds.contains(.particle) {
        break
      }
      index += 1
    }
    return isName(start..<end, in: prose) ? start..<end : nil
  }

  /// The name as it is written, a possessive `'s` dropped, capitals only where names have them.
  static func written(_ range: Range<Int>, in prose: Prose) -> String {
    let name = prose.written(range)
    let bare = prose.tokens[range].last.map { NameCase.withoutPossessive(name, $0) } ?? name
    return prose.tokens[range].contains(where: NameCase.isShouted) ? NameCase.calm(bare) : bare
  }

  /// Whether a word may be part of a name: capitalised, no acronym, no word that titles are made of.
  static func isNameWord(_ token: Prose.Token, in prose: Prose) -> Bool {
    guard token.shape.contains(.capital),
      token.shape.isDisjoint(with: [.digit, .standsAlone])
    else { return false }
    if token.shape.contains(.initials) {
      return token.shape.contains(.dotted) || !token.kinds.contains(.common)
    }
    if token.kinds.contains(.given) { return !NameCase.isShouted(token) }
    guard token.shape.isDisjoint(with: .dotted), token.kinds.isDisjoint(with: [.common, .guest])
    else { return false }
    return !NameCase.isShouted(token) && NameCase.isNames(token, in: prose)
      && !NounEnding.has(token, in: prose)
  }

  /// Whether a text is one person's name and nothing else.
  static func isPersonName(_ text: String) -> Bool {
    let prose = Prose(text)
    return !prose.tokens.isEmpty && name(at: 0, in: prose) == prose.tokens.indices
  }

  /// In capitals throughout a name is one when a given name leads it: `ADA EXAMPLE`, `Ada EXAMPLE`.
  private static func isNameWord(_ index: Int, from start: Int, in prose: Prose) -> Bool {
    let token = prose.tokens[index]
    if isNameWord(token, in: prose) { return true }
    if index > start && isSurname(index, from: start, in: prose) { return true }
    if index > start && NameCase.isElided(token, in: prose) { return true }
    guard NameCase.isShouted(token), token.shape.isDisjoint(with: .digit) else { return false }
    if index == start {
      let next = index + 1
      return token.kinds.contains(.given) && next < prose.tokens.count
        && NameCase.isShouted(prose.tokens[next]) && prose.tokens[next].followsDirectly
    }
    return prose.tokens[index - 1].kinds.contains(.given) && token.bytes.count > 3
      && !token.kinds.contains(.common)
  }

  /// `Ada West`, `Ola van der Meer`: ordinary words behind a given name or a particle.
  private static func isSurname(_ index: Int, from start: Int, in prose: Prose) -> Bool {
    let token = prose.tokens[index]
    var last = index - 1
    while last > start, prose.tokens[last].kinds.contains(.particle) { last -= 1 }
    guard prose.tokens[last].kinds.contains(.given) else { return false }
    return (last < index - 1 || token.kinds.contains(.surname)) && token.shape.contains(.capital)
      && token.shape.isDisjoint(with: [.innerCapital, .digit])
  }

  private static func isName(_ range: Range<Int>, in prose: Prose) -> Bool {
    let tokens = prose.tokens[range]
    guard tokens.count > 1, let first = tokens.first,
      tokens.contains(where: { !$0.shape.contains(.initials) && $0.bytes.count > 1 })
    else { return false }
    // `La Rue` may be anything, `La Rue Example` is somebody.
    return tokens.count > 2 || !first.kinds.contains(.article)
  }

  private static func isJoined(_ index: Int, in prose: Prose) -> Bool {
    let (last, token) = (prose.tokens[index - 1], prose.tokens[index])
    return token.followsDirectly && !last.shape.contains(.possessive)
      && last.shape.contains(.nonLatin) == token.shape.contains(.nonLatin)
  }

  private static func isTitle(_ token: Prose.Token, in prose: Prose) -> Bool {
    guard token.shape.contains(.capital), !token.kinds.contains(.given) else { return false }
    return !token.kinds.isDisjoint(with: [.honorific, .role, .host, .guest])
      || NounEnding.isTrade(token, in: prose)
  }

  private static func skipHonorifics(from start: Int, in prose: Prose) -> Int {
    var index = start
    while index + 1 < prose.tokens.count, index < start + 4,
      isTitle(prose.tokens[index], in: prose),
      prose.tokens[index + 1].followsDirectly
    {
      index += 1
    }
    return index
  }
}
