// SPDX-License-Identifier: MIT

internal import Naming

/// Finds plain names and titles in prose.
struct NameFinder {
  private let lexicon: any Lexicon
  private let firstLetters: FirstLetters
  private var bytes: [UInt8] = []

  init(lexicon: any Lexicon) {
    self.lexicon = lexicon
    firstLetters = lexicon.firstLetters
  }

  /// The mentions in one stretch of prose; of those that overlap the longest stays.
  mutating func mentions(in run: Range<Int>, of bytes: [UInt8]) -> [Mention] {
    self.bytes = bytes
    var found: [Mention] = []
    var cutter = WordCutter(bytes: bytes, range: run)
    var first = cutter.next(beginningWith: firstLetters)
    while let word = first, let next = cutter.next() {
      let lengths = lexicon.phraseLengths(word.hash, next.hash)
      if lengths != 0, let mention = longest([word, next], cutter, lengths, in: run) {
        found.append(mention)
      }
      let mayBegin = firstLetters.contains(bytes[next.range.lowerBound])
      first = mayBegin ? next : cutter.next(beginningWith: firstLetters)
    }
    return found.isEmpty ? found : found.withoutOverlaps
  }

  /// - Parameter cutter: gives the words behind the first two.
  private func longest(
    _ words: [Word], _ cutter: WordCutter, _ lengths: UInt64, in run: Range<Int>
  ) -> Mention? {
    var (words, cutter) = (words, cutter)
    let most = 63 - lengths.leadingZeroBitCount
    while words.count < most, let word = cutter.next() { words.append(word) }
    for count in stride(from: min(most, words.count), through: 2, by: -1)
    where lengths >> UInt64(count) & 1 == 1 {
      if let mention = mention(words[..<count], in: run) { return mention }
    }
    return nil
  }

  private func mention(_ words: ArraySlice<Word>, in run: Range<Int>) -> Mention? {
    guard let first = words.first, let last = words.last else { return nil }
    let core = first.range.lowerBound..<last.range.upperBound
    guard core.count <= 4096 else { return nil }
    let phrase = Phrase.hash(words)
    for range in readings(of: core, in: run) where Self.isWhole(range, in: bytes) {
      let entities = lexicon.entities(
        phrase: phrase, written: Phrase.written(String(decoding: bytes[range], as: UTF8.self)))
      guard let kind = entities.first?.kind else { continue }
      return Mention(
        range: range, token: range, form: kind == .person ? .name : .title, entities: entities)
    }
    return nil
  }

  /// The words, and the words with the punctuation a title may begin or end with (*What Is X?*).
  private func readings(of core: Range<Int>, in run: Range<Int>) -> [Range<Int>] {
    var readings = [core]
    var high = core.upperBound
    while high - core.upperBound < 4, high < run.upperBound, bytes[high].isASCIIPunctuation {
      high += 1
      readings.append(core.lowerBound..<high)
    }
    guard core.lowerBound > run.lowerBound, bytes[core.lowerBound - 1].isASCIIPunctuation else {
      return readings
    }
    return readings + readings.map { core.lowerBound - 1..<$0.upperBound }
  }

  /// Whether a name ends at both ends of the range: *Jean-Matt Klein* and *Matt Klein-Meyer* are
  /// longer names, *Matt Klein-led* is not.
  static func isWhole(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    !joinsBehind(range.upperBound, bytes) && !joinsBefore(range.lowerBound, bytes)
  }

  private static func joinsBehind(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard let behind = bytes.hyphenEnd(at: offset), behind < bytes.count else { return false }
    let next = UTF8Decoding.scalar(at: behind, in: bytes, end: bytes.count).0
    return ScalarClass(next).isUppercase
  }

  private static func joinsBefore(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard let (hyphen, length) = bytes.scalar(before: offset, from: 0), hyphen.isHyphen else {
      return false
    }
    var first: Unicode.Scalar?
    var start = offset - length
    while let (scalar, length) = bytes.scalar(before: start, from: max(0, offset - 64)),
      ScalarClass(scalar).isWord
    {
      first = scalar
      start -= length
    }
    return first.map { ScalarClass($0).isUppercase } ?? false
  }
}

extension Unicode.Scalar {
  fileprivate var isHyphen: Bool { self == "-" || self == "\u{2010}" || self == "\u{2011}" }
}

extension [UInt8] {
  /// The offset behind a hyphen that stands at an offset.
  fileprivate func hyphenEnd(at offset: Int) -> Int? {
    guard offset < count else { return nil }
    let (scalar, length) = UTF8Decoding.scalar(at: offset, in: self, end: count)
    return scalar.isHyphen ? offset + length : nil
  }
}

extension [Mention] {
  /// The longest of those that overlap, the earlier of equals, in one pass over mentions in order.
  fileprivate var withoutOverlaps: [Mention] {
    var kept: [Mention] = []
    for mention in self {
      if let last = kept.last, last.range.overlaps(mention.range) {
        if mention.range.count > last.range.count { kept[kept.count - 1] = mention }
      } else {
        kept.append(mention)
      }
    }
    return kept
  }
}
