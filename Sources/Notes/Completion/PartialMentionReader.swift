// SPDX-License-Identifier: MIT

internal import Naming

/// Reads backwards from the cursor what kind of mention is being typed in a stretch of text.
struct PartialMentionReader {
  let cursor: Int
  let line: Range<Int>
  let text: [UInt8]
  /// Of the line, for looking around; scans nothing.
  let around: InlineScanner
  /// What is no prose in the stretch, up to the end of the line at least.
  let zones: [Range<Int>]

  /// - Parameter line: the piece of the block that holds the cursor.
  init(text: [UInt8], block: TextBlock, line: Range<Int>, cursor: Int) {
    self.cursor = cursor
    self.line = line
    self.text = text
    around = InlineScanner(bytes: text, range: line, lexicon: NoLexicon())
    let (bytes, base) = block.bytes(of: text)
    let range = block.range.lowerBound - base..<block.range.upperBound - base
    var scanner = InlineScanner(bytes: bytes, range: range, lexicon: NoLexicon())
    // A mark on a later line opens nothing that holds the cursor.
    scanner.scan(upTo: line.upperBound - base)
    zones = scanner.zones.map { $0.lowerBound + base..<$0.upperBound + base }
  }

  /// All readings, the likeliest first; `mentions` are those of the note.
  func readings(mentions: [Mention]) -> [PartialMention] {
    guard !isExcluded(cursor) else { return [] }
    if linkOpening != nil { return (wikiLink ?? linkMoment).map { [$0] } ?? [] }
    if let moment = slugMoment { return [moment] }
    if let handle = handle { return [handle] }
    if let slug = bareSlug { return [slug] }
    let prose = names
    guard let spaced = spacedHandle else { return prose }
    let isComplete = mentions.contains {
      $0.token.lowerBound == spaced.start && $0.token.upperBound < cursor
    }
    return isComplete ? prose + [spaced] : [spaced] + prose
  }

  /// Whether an offset is within code, markup, an address, a tag, or the start of a destination.
  private func isExcluded(_ offset: Int) -> Bool {
    let isInZone = zones.contains { zone in
      let opensMention = text[zone.lowerBound] == UInt8(ascii: "@") || isWikiLink(zone)
      return zone.lowerBound < offset && offset <= zone.upperBound && !opensMention
    }
    if isInZone { return true }
    guard let open = text[line.lowerBound..<offset].lastIndex(of: UInt8(ascii: "(")) else {
      return false
    }
    return around.byte(at: open - 1) == UInt8(ascii: "]")
      && !text[open..<offset].contains(UInt8(ascii: ")"))
  }

  private func isWikiLink(_ zone: Range<Int>) -> Bool {
    text.hasPrefix("[[", at: zone.lowerBound, end: zone.upperBound)
      || text.hasPrefix("![[", at: zone.lowerBound, end: zone.upperBound)
  }

  func partial(_ place: PartialMention.Place, from start: Int, to end: Int, opening: Int? = nil)
    -> PartialMention
  {
    PartialMention(
      place: place, typed: around.text(start..<cursor), replace: start..<max(cursor, end),
      start: opening ?? start)
  }
}

// MARK: Wiki links

extension PartialMentionReader {
  /// Where the `[[` stands that the cursor is behind, no `]]` between.
  var linkOpening: Int? {
    var offset = cursor - 2
    while offset >= line.lowerBound {
      if text.hasPrefix("]]", at: offset, end: cursor) { return nil }
      if text.hasPrefix("[[", at: offset, end: cursor) { return isLiteral(offset) ? nil : offset }
      offset -= 1
    }
    return nil
  }

  private func isLiteral(_ offset: Int) -> Bool {
    let isInside = zones.contains { $0.lowerBound < offset && offset < $0.upperBound }
    return around.byte(at: offset - 1) == UInt8(ascii: "\\")
      || isInside && around.byte(at: offset - 1) != UInt8(ascii: "!")
  }

  /// The target being typed; nil in the alias, the heading or the block of a link.
  var wikiLink: PartialMention? {
    guard let opening = linkOpening else { return nil }
    var start = opening + 2
    while start < cursor, text[start].isBlank { start += 1 }
    if start < cursor, text[start] == UInt8(ascii: "@") { start += 1 }
    guard !text[start..<cursor].contains(where: { Self.endsTarget($0) }) else { return nil }
    var end = cursor
    while end < line.upperBound, !Self.endsTarget(text[end]), !around.has("]]", at: end),
      !around.has("[[", at: end)
    {
      end += 1
    }
    guard isLinkClosed(behind: end) else {
      let wordEnd = around.wordEnd(from: cursor, including: "-_/")
      return partial(.wikiLink(isClosed: false), from: start, to: wordEnd, opening: opening)
    }
    // In a table the alias is behind `\|`.
    if end > cursor, text[end - 1] == UInt8(ascii: "\\") { end -= 1 }
    return partial(.wikiLink(isClosed: true), from: start, to: end, opening: opening)
  }

  /// Whether a `]]` follows on the line, and no other link before it.
  func isLinkClosed(behind end: Int) -> Bool {
    let close = text.firstRange(of: "]]", in: end..<line.upperBound)?.lowerBound
    let next = text.firstRange(of: "[[", in: end..<line.upperBound)?.lowerBound
    return close.map { $0 <= next ?? $0 } ?? false
  }

  private static func endsTarget(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "^")
  }
}
