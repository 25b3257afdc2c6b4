// SPDX-License-Identifier: MIT

internal import Naming

extension PartialMentionReader {
  /// `@` and what may be a slug behind it, nothing included.
  var handle: PartialMention? {
    let start = around.wordStart(to: cursor, including: "-_/", from: line.lowerBound)
    guard isHandle(at: start - 1) else { return nil }
    let end = around.wordEnd(from: cursor, including: "-_/")
    return partial(.handle, from: start, to: end, opening: start - 1)
  }

  /// `@` and a name written with spaces, as far as it is typed.
  var spacedHandle: PartialMention? {
    guard let first = wordStarts.last, isHandle(at: first - 1), isCapitalized(first) else {
      return nil
    }
    return partial(.handle, from: first, to: wordEnd, opening: first - 1)
  }

  /// A slug written without a mark, one dash typed at least.
  var bareSlug: PartialMention? {
    let start = around.wordStart(to: cursor, including: "-", from: line.lowerBound)
    guard text[start..<cursor].contains(UInt8(ascii: "-")), text[start] != UInt8(ascii: "-"),
      !isCapitalized(start), !isAttached(start)
    else { return nil }
    return partial(.bareSlug, from: start, to: around.wordEnd(from: cursor, including: "-"))
  }

  /// The capitalised words that end at the cursor, from each of them on.
  var names: [PartialMention] {
    wordStarts.reversed().filter { isCapitalized($0) && !isAttached($0) }
      .map { partial(.prose, from: $0, to: wordEnd) }
  }

  private var wordEnd: Int { around.wordEnd(from: cursor, including: "-'") }

  /// Where the words begin that lead to the cursor with single spaces between, the last word first.
  ///
  /// At most four; right behind a space the last one is still to come and not counted.
  private var wordStarts: [Int] {
    let lower = zones.filter { $0.upperBound <= cursor && text[$0.lowerBound] != UInt8(ascii: "@") }
      .map(\.upperBound).reduce(line.lowerBound, max)
    var starts: [Int] = []
    var end = cursor
    while starts.count < 4 {
      let start = nameStart(to: end, from: lower)
      guard start < end || end == cursor else { break }
      if start < end { starts.append(start) }
      guard start - 1 > lower, text[start - 1] == UInt8(ascii: " ") else { break }
      end = start - 1
    }
    return starts
  }

  /// The start of a word with its dashes and apostrophes, none leading.
  private func nameStart(to end: Int, from lower: Int) -> Int {
    var offset = end
    var start = end
    while let (scalar, length) = text.scalar(before: offset, from: lower) {
      let scalarClass = ScalarClass(scalar)
      guard !scalarClass.standsAlone, scalarClass.isWord || scalar == "-" || scalar.isApostrophe
      else { break }
      offset -= length
      if scalarClass.isWord { start = offset }
    }
    return start
  }

  private func isHandle(at offset: Int) -> Bool {
    guard offset >= line.lowerBound, text[offset] == UInt8(ascii: "@") else { return false }
    return around.isHandleStart(offset)
  }

  private func isCapitalized(_ offset: Int) -> Bool {
    guard offset < line.upperBound else { return false }
    return ScalarClass(UTF8Decoding.scalar(at: offset, in: text, end: line.upperBound).0)
      .isUppercase
  }

  /// Whether a path, a tag, an address or a handle goes on here.
  private func isAttached(_ offset: Int) -> Bool {
    around.byte(at: offset - 1).map { "/@#=\\.".utf8.contains($0) } ?? false
  }
}
