// SPDX-License-Identifier: MIT

internal import Naming

extension InlineScanner {
  /// `@`: a handle, or the middle of an e-mail address.
  mutating func scanAt() {
    let at = position
    if isHandleStart(at) { return scanHandle(at) }
    // Behind a slug it is a moment, `slug@12:34`, or will be one, and no address.
    if byte(at: at + 1)?.isDigit == true { return }
    let close = wordEnd(from: at + 1, including: ".-_@/")
    guard close > at + 1 else { return }
    exclude(wordStart(to: at, including: "._%+-", from: proseStart)..<close)
  }

  /// Whether an `@` here can open a handle: not within a word, a path or another handle.
  func isHandleStart(_ at: Int) -> Bool {
    guard !isWord(before: at) else { return false }
    switch byte(at: at - 1) {
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "@"), UInt8(ascii: ":"):
      return false
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"): return !isWord(before: at - 1)
    default: return true
    }
  }

  private mutating func scanHandle(_ at: Int) {
    let close = wordEnd(from: at + 1, including: "-_./@")
    guard close > at + 1 else { return }
    let token = at + 1..<withoutTrail(at + 1..<close)
    guard !token.isEmpty else { return }
    guard let (range, found) = longest(name(from: at + 1), slug(token)) else {
      addLooseHandle(token)
      return exclude(at..<token.upperBound)
    }
    let moment = moment(behindSlug: range.upperBound)
    let whole = at..<(moment?.range.upperBound ?? range.upperBound)
    mentions.append(
      Mention(
        range: range, token: whole, form: .handle, entities: found.entities,
        yieldsTo: found.yieldsTo, moment: moment))
    exclude(whole)
  }

  private typealias Reading = (range: Range<Int>, target: LinkTarget)

  private func longest(_ left: Reading?, _ right: Reading?) -> Reading? {
    guard let left, let right else { return left ?? right }
    return left.range.count > right.range.count ? left : right
  }

  /// Dots and dashes at the end belong to the sentence.
  private func withoutTrail(_ run: Range<Int>) -> Int {
    var close = run.upperBound
    while close > run.lowerBound, "-_./@".utf8.contains(bytes[close - 1]) { close -= 1 }
    return close
  }

  /// The handle as a slug; another network's handle (`@x@host`, `@x.org`, `@x_y`) is not ours.
  private func slug(_ run: Range<Int>) -> Reading? {
    let token = run.lowerBound..<(momentMark(in: run) ?? run.upperBound)
    guard !bytes[token].contains(where: { "._@".utf8.contains($0) }) else { return nil }
    return lexicon.targets(of: text(token), in: .handle).map { (token, $0) }
  }

  /// Where the `@` of a moment stands in a run.
  private func momentMark(in run: Range<Int>) -> Int? {
    bytes[run].firstIndex(of: UInt8(ascii: "@")).flatMap {
      moment(behindSlug: $0) == nil ? nil : $0
    }
  }

  /// The handle as a name written with spaces, the longest that is known.
  private func name(from start: Int) -> Reading? {
    let line = start..<lineEnd(from: start, limit: 200)
    let words = Phrase.words(in: bytes, range: line).prefix(6)
    guard let first = words.first, first.range.lowerBound == start else { return nil }
    for count in stride(from: words.count, through: 2, by: -1) {
      let close = words[count - 1].range.upperBound
      guard NameFinder.isWhole(start..<close, in: bytes),
        words[..<count].gapsAreSpaces(in: bytes)
      else { continue }
      let written = Phrase.written(text(start..<close))
      let named = lexicon.entities(phrase: Phrase.hash(words[..<count]), written: written)
      if !named.isEmpty { return (start..<close, LinkTarget(entities: named)) }
      if let found = lexicon.targets(of: written, in: .handle) { return (start..<close, found) }
    }
    return nil
  }

  /// A handle of nobody's: a slug, or as many capitalised words as a name may have.
  private mutating func addLooseHandle(_ token: Range<Int>) {
    guard !bytes[token].contains(where: { "._@".utf8.contains($0) }) else { return }
    let line = token.lowerBound..<lineEnd(from: token.lowerBound, limit: 200)
    let words = Phrase.words(in: bytes, range: line).prefix(4)
    let name = words.indices.prefix {
      isCapitalized(words[$0]) && words[...$0].gapsAreSpaces(in: bytes)
    }
    let end = max(token.upperBound, name.last.map { words[$0].range.upperBound } ?? 0)
    looseTargets.append(LooseTarget(range: token.lowerBound..<end, place: .handle))
  }

  private func isCapitalized(_ word: Word) -> Bool {
    let first = UTF8Decoding.scalar(at: word.range.lowerBound, in: bytes, end: end).0
    return ScalarClass(first).isUppercase
  }

  private func lineEnd(from start: Int, limit: Int) -> Int {
    bytes[start..<min(end, start + limit)].firstIndex(where: \.isLineBreak)
      ?? min(end, start + limit)
  }
}

extension ArraySlice<Word> {
  /// Whether nothing but blanks stands between the words.
  fileprivate func gapsAreSpaces(in bytes: [UInt8]) -> Bool {
    zip(self, dropFirst()).allSatisfy { left, right in
      let gap = bytes[left.range.upperBound..<right.range.lowerBound]
      return !gap.isEmpty && gap.allSatisfy(\.isBlank)
    }
  }
}
