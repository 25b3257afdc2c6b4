// SPDX-License-Identifier: MIT

internal import Naming

/// What a person's name looks like in running text: two to four capitalised words, with particles
/// and initials (`Ada de la Cruz`, `Daniel J. Example`).
enum NameShape {
  /// The words of a name that begins at a word, or nil.
  ///
  /// The longest name wins.
  static func name(at start: Int, in prose: Prose) -> Range<Int>? {
    let start = skipTitles(from: start, in: prose)
    var end = start
    var capitals = 0
    var index = start
    while index < prose.tokens.count, capitals < 4,
      index == start || isJoined(prose.tokens[index], to: prose.tokens[index - 1])
    {
      let token = prose.tokens[index]
      if isNameWord(token.text) || (index > start && isElided(token.text)) {
        capitals += 1
        end = index + 1
      } else if !isParticle(token.text) {
        break
      }
      index += 1
    }
    return isName(start..<end, in: prose) ? start..<end : nil
  }

  /// The name as it is written, a possessive `'s` dropped.
  static func written(_ range: Range<Int>, in prose: Prose) -> String {
    let name = prose.written(range)
    for ending in ["'s", "’s"] where name.hasSuffix(ending) { return String(name.dropLast(2)) }
    return name
  }

  /// Whether a word may be part of a name: capitalised, no acronym, no word that titles are made of.
  static func isNameWord(_ word: Substring) -> Bool {
    let scalars = word.unicodeScalars
    guard let first = scalars.first, ScalarClass(first).isUppercase,
      !scalars.contains(where: { ScalarClass($0).isDigit })
    else { return false }
    if isInitials(word) { return true }
    guard !word.contains(".") else { return false }
    return !isAcronym(word) && hasNameCase(word) && !NotNames.words.contains(bare(word))
  }

  /// Whether a name is followed by a possessive, so that what comes next is theirs.
  static func isPossessive(_ word: Substring) -> Bool {
    word.hasSuffix("'s") || word.hasSuffix("’s")
  }

  private static func isName(_ range: Range<Int>, in prose: Prose) -> Bool {
    let words = prose.tokens[range].map(\.text)
    let full = words.filter { isNameWord($0) && !isInitials($0) }
    let isWhole = words.count > 1 && words.last.map { isNameWord($0) || isElided($0) } == true
    return isWhole && !full.isEmpty && full.contains { $0.count > 1 }
      && words.dropLast().allSatisfy { !isPossessive($0) }
  }

  private static func isJoined(_ token: Prose.Token, to last: Prose.Token) -> Bool {
    token.followsDirectly && !isPossessive(last.text)
  }

  private static func skipTitles(from start: Int, in prose: Prose) -> Int {
    var index = start
    while index < prose.tokens.count,
      titles.contains(prose.tokens[index].lowered.filter { $0 != "." }),
      prose.tokens[index].text.first?.isUppercase == true
    {
      index += 1
    }
    return index
  }

  private static func isParticle(_ word: Substring) -> Bool {
    particles.contains(String(word))
  }

  /// A particle grown onto its name: `d'Example`, `al-Example`.
  private static func isElided(_ word: Substring) -> Bool {
    for particle in ["d'", "d’", "al-", "el-", "l'", "l’"] where word.hasPrefix(particle) {
      return isNameWord(word.dropFirst(particle.count))
    }
    return false
  }

  private static func isInitials(_ word: Substring) -> Bool {
    word.last == "."
      || word.count == 1 && word.unicodeScalars.allSatisfy { ScalarClass($0).isUppercase }
      || word.count == 2 && word.allSatisfy(\.isUppercase)
  }

  private static func isAcronym(_ word: Substring) -> Bool {
    let letters = bare(word, lowered: false).filter(\.isLetter)
    return letters.count > 2 && letters.allSatisfy(\.isUppercase)
  }

  /// A capital inside belongs to `McEwan`, `O'Hara`, `DeVito`, `Jean-Luc`, but not to `GraphQL`.
  private static func hasNameCase(_ word: Substring) -> Bool {
    bare(word, lowered: false).split(whereSeparator: { "-'’‐".contains($0) }).allSatisfy { part in
      let capitals = part.filter(\.isUppercase).count
      let inner = prefixes.contains { part.hasPrefix($0) && part.count > $0.count + 1 }
      return capitals <= 1 || (capitals == 2 && inner)
    }
  }

  private static func bare(_ word: Substring, lowered: Bool = true) -> String {
    let stem = isPossessive(word) ? word.dropLast(2) : word
    return lowered ? stem.lowercased() : String(stem)
  }

  private static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "do", "du", "la",
    "le", "bin", "ibn", "bint", "ben", "al", "el", "ter", "ten", "zu", "af", "av", "y", "'t", "’t",
  ]
  private static let titles: Set<String> = ["dr", "prof", "professor", "mr", "mrs", "ms", "sir"]
  private static let prefixes = [
    "Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Van", "Von", "Fitz", "Del", "Ma", "St",
  ]
}

extension NameShape {
  /// Whether a text is one person's name and nothing else.
  static func isPersonName(_ text: String) -> Bool {
    let prose = Prose(text)
    return !prose.tokens.isEmpty && name(at: 0, in: prose) == prose.tokens.indices
  }
}
