// SPDX-License-Identifier: MIT

internal import Naming

extension Note {
  /// All readings of what is being typed, the likeliest first: `Ask Victor Di`, then `Victor Di`.
  ///
  /// Cost: a scan of the paragraph around the cursor.
  package func partialMentions(at offset: Int) -> [PartialMention] {
    let line = lines.line(at: min(max(offset, 0), text.count))
    let range = lines.lineRange(line)
    guard range.lowerBound <= offset, offset <= range.upperBound else { return [] }
    if let numbers = frontMatter(around: line) {
      return numbers.contains(line) ? inFrontMatter(offset, line, numbers) : []
    }
    guard let block = block(around: line), let piece = block.piece(around: offset) else {
      return []
    }
    let reader = PartialMentionReader(text: text, block: block, line: piece, cursor: offset)
    return reader.readings(mentions: mentions)
  }

  /// Whether a letter, mark or digit stands directly before or behind an offset.
  ///
  /// There the next letter may be the one that makes a mention of what is being typed.
  package func touchesWord(at offset: Int) -> Bool {
    guard (0...text.count).contains(offset) else { return false }
    if let before = text.scalar(before: offset, from: 0), ScalarClass(before.scalar).isWord {
      return true
    }
    guard offset < text.count else { return false }
    return ScalarClass(UTF8Decoding.scalar(at: offset, in: text, end: text.count).0).isWord
  }

  /// The lines of front matter, one that is still being written included; nil in the body.
  private func frontMatter(around line: Int) -> Range<Int>? {
    if let numbers = FrontMatter.lines(of: text, lines) {
      return line <= numbers.upperBound ? numbers : nil
    }
    let isOpen = line > 0 && line <= 50 && FrontMatter.opens(text, lines)
    return isOpen && (1..<line).allSatisfy { !lines.lineRange($0).isEmpty } ? 1..<line + 1 : nil
  }

  private func inFrontMatter(_ offset: Int, _ line: Int, _ numbers: Range<Int>) -> [PartialMention]
  {
    let reader = FrontMatterReader(text, lines, numbers)
    let content = reader.contents[line - numbers.lowerBound]
    guard offset <= content.upperBound else { return [] }
    let block = TextBlock(content)
    let link = PartialMentionReader(text: text, block: block, line: content, cursor: offset)
    if let reading = link.wikiLink ?? link.linkMoment { return [reading] }
    return reader.values.compactMap { $0.partial(at: offset, in: text) }
  }

  private func block(around line: Int) -> TextBlock? {
    let start = checkpoint(before: lines.start(of: line))
    let scan = NoteScan(text, lines, lexicon: NoLexicon())
    return scan.block(around: line, from: start)
  }
}

extension FrontMatterValue {
  /// What is typed of the value when the cursor is in it.
  fileprivate func partial(at cursor: Int, in text: [UInt8]) -> PartialMention? {
    guard slot.lowerBound <= cursor, cursor <= slot.upperBound else { return nil }
    let isEmpty = range.isEmpty && slot.contains { !text[$0].isBlank } == false
    let start = isEmpty ? cursor : range.lowerBound
    // Behind the value only white space that may become part of it.
    guard start <= cursor, isEmpty || text[min(range.upperBound, cursor)..<cursor].isBlankRun else {
      return nil
    }
    let sign = start < cursor && text[start] == UInt8(ascii: "@") ? 1 : 0
    return PartialMention(
      place: .frontMatter(key: key),
      typed: String(decoding: text[start + sign..<cursor], as: UTF8.self),
      replace: start + sign..<max(cursor, range.upperBound), start: start)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isBlankRun: Bool { allSatisfy(\.isBlank) }
}
