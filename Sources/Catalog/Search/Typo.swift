// SPDX-License-Identifier: MIT

internal import Naming

/// Finds the words that begin with what was meant, where of a typed word one letter is wrong, too
/// many, missing, or in the place of its neighbour.
///
/// Walks down the sorted words letter by letter of what was typed and at each tries the letters that
/// stand there in some word: the cost is that of the alphabet and of what was typed, not of the
/// catalog.
struct Typo {
  /// Where the slip is; the likelier first, and a later one only where the earlier find nothing.
  enum Slip: CaseIterable {
    /// Between the first letter and the last, which are as meant.
    case inside
    /// The last letter: the next one may mend it.
    case last
    /// The first letter.
    case first
  }

  /// Shorter words are typed anew rather than mended.
  private static let leastLetters = 3
  static let leastHalf = 3
  /// Longer queries are pasted, not typed.
  static let mostWords = 16

  private let words: SortedStrings
  private let letters: [ArraySlice<UInt8>]
  private var found: [Range<Int>] = []
  /// How many look-ups are left.
  private(set) var budget: Int

  /// Whether a slip is to be looked for: not in numbers, nor where a character is a word.
  static func isLikely(in word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.count >= leastLetters && !word.utf8.allSatisfy { $0 &- 0x30 < 10 }
      && !scalars.contains { ScalarClass($0).standsAlone }
  }

  init(_ word: String, in words: SortedStrings, budget: Int) {
    self.words = words
    self.budget = budget
    let bytes = SearchWords.cutWord(word)
    letters = Self.letters(bytes)
  }

  /// The words that may have been meant, ascending, none overlapping.
  mutating func meant(_ slip: Slip) throws(CatalogError) -> [Range<Int>] {
    found = []
    switch slip {
    case .inside: try walk()
    case .last: try look(letters.dropLast(), within: 0..<words.count)
    case .first: try mend(at: 0, within: 0..<words.count)
    }
    return Self.merged(found)
  }

  // MARK: The walk

  private mutating func walk() throws(CatalogError) {
    var range = 0..<words.count
    try swap(at: 0, within: range)
    for place in 1..<letters.count {
      range = try narrowed(letters[..<place], within: range)
      if range.isEmpty { return }
      try swap(at: place, within: range)
      try mend(at: place, within: range)
    }
  }

  /// The letter at a place and the next have changed places.
  private mutating func swap(at place: Int, within range: Range<Int>) throws(CatalogError) {
    guard place + 1 < letters.count, letters[place] != letters[place + 1] else { return }
    var meant = letters
    meant.swapAt(place, place + 1)
    try look(meant, within: range)
  }

  /// The letter at a place is too many, or wrong, or one is missing before it.
  ///
  /// - Parameter range: the words that begin as what was typed before the place.
  private mutating func mend(at place: Int, within range: Range<Int>) throws(CatalogError) {
    let before = Array(letters[..<place].joined())
    let isLast = place + 1 == letters.count
    if !isLast { try look(letters[..<place] + letters[(place + 1)...], within: range) }
    var next = range.lowerBound
    while next < range.upperBound, budget > 0 {
      guard let letter = try letter(behind: before, of: next) else {
        next += 1
        continue
      }
      let branch = try narrowed([before[...], letter], within: next..<range.upperBound)
      try look([before[...], letter] + letters[place...], within: branch)
      if !isLast { try look([before[...], letter] + letters[(place + 1)...], within: branch) }
      next = max(next + 1, branch.upperBound)
    }
  }

  /// The letter of a word behind what it begins with; nil when there it ends.
  private mutating func letter(
    behind before: [UInt8], of word: Int
  ) throws(CatalogError) -> ArraySlice<UInt8>? {
    budget -= 1
    let string = try words.string(at: word)
    guard string.count > before.count else { return nil }
    return Self.letters(Array(string[before.count...])).first
  }

  // MARK: Look-ups

  private mutating func look(
    _ word: some Sequence<ArraySlice<UInt8>>, within range: Range<Int>
  ) throws(CatalogError) {
    guard budget > 0 else { return }
    let words = try narrowed(word, within: range)
    if !words.isEmpty { found.append(words) }
  }

  private mutating func narrowed(
    _ beginning: some Sequence<ArraySlice<UInt8>>, within range: Range<Int>
  ) throws(CatalogError) -> Range<Int> {
    budget -= 1
    return try words.indexes(beginningWith: Array(beginning.joined()), within: range)
  }

  /// UTF-8 cut into characters.
  private static func letters(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    return starts.enumerated().map { number, start in
      bytes[start..<(number + 1 < starts.count ? starts[number + 1] : bytes.count)]
    }
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
