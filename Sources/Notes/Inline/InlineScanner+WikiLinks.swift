// SPDX-License-Identifier: MIT

internal import Naming

extension InlineScanner {
  /// `[` opens a wiki link, a footnote reference, or perhaps a Markdown link.
  mutating func scanOpenBracket() {
    if has("[[", at: position) { return scanWikiLink() }
    if has("[^", at: position), let close = footnoteEnd { return exclude(position..<close) }
    brackets.append(position)
  }

  private var footnoteEnd: Int? {
    let label = bytes[position..<end].prefix(200).prefix { $0 != UInt8(ascii: "]") && !$0.isSpace }
    return byte(at: label.endIndex) == UInt8(ascii: "]") ? label.endIndex + 1 : nil
  }

  private mutating func scanWikiLink() {
    let start = position
    guard let inner = wikiLinkInside(from: start) else {
      position += 2
      return
    }
    let isEmbed = byte(at: start - 1) == UInt8(ascii: "!")
    let token = (isEmbed ? start - 1 : start)..<inner.upperBound + 2
    if let mention = mention(inside: inner, token: token) {
      mentions.append(mention)
    } else if let target = looseTarget(inside: inner) {
      looseTargets.append(target)
    }
    exclude(token)
  }

  private func looseTarget(inside inner: Range<Int>) -> LooseTarget? {
    guard let target = targets(inside: inner).first, let first = target.first else { return nil }
    guard bytes[first] == UInt8(ascii: "@") else {
      return LooseTarget(range: target, place: .wikiLink)
    }
    return LooseTarget(range: first + 1..<target.upperBound, place: .handle)
  }

  /// What stands between `[[` and `]]`, both on one line and no other `[[` between.
  private mutating func wikiLinkInside(from start: Int) -> Range<Int>? {
    var offset = start + 2
    guard offset >= noWikiCloseBefore else { return nil }
    while offset < end, !bytes[offset].isLineBreak {
      if has("]]", at: offset) { return start + 2..<offset }
      // The later of two openings is the one that counts.
      if has("[[", at: offset) { return nil }
      offset += 1
    }
    noWikiCloseBefore = offset
    return nil
  }

  private func mention(inside inner: Range<Int>, token: Range<Int>) -> Mention? {
    let moment = moment(inFragmentOf: withoutAlias(inner))
    for target in targets(inside: inner) {
      let isHandle = byte(at: target.lowerBound) == UInt8(ascii: "@")
      let range = isHandle ? target.lowerBound + 1..<target.upperBound : target
      guard !range.isEmpty else { continue }
      let episodes = episodes(at: range)
      if !episodes.isEmpty {
        return Mention(
          range: range, token: token, form: .wikiLink, entities: episodes, moment: moment)
      }
      if let found = lexicon.targets(of: text(range), in: isHandle ? .handle : .wikiLink) {
        return Mention(
          range: range, token: token, form: .wikiLink, entities: found.entities,
          yieldsTo: found.yieldsTo, moment: moment)
      }
    }
    return nil
  }

  /// What may be the target: the text before alias, heading and block; or a title with a `#` in it.
  private func targets(inside inner: Range<Int>) -> [Range<Int>] {
    let whole = withoutAlias(inner)
    guard let mark = bytes[whole].firstIndex(where: { $0 == 0x23 || $0 == 0x5E }) else {
      return [withoutExtension(trimmed(whole))]
    }
    let behind = byte(at: mark + 1) ?? 0
    let short = withoutExtension(trimmed(whole.lowerBound..<mark))
    // `C# in Depth` and `Episode #12` are titles; `Note#heading` is a place in a note.
    return behind.isBlank || behind.isDigit ? [short, trimmed(whole)] : [short]
  }

  private func withoutAlias(_ inner: Range<Int>) -> Range<Int> {
    guard let pipe = bytes[inner].firstIndex(of: UInt8(ascii: "|")) else { return inner }
    let isEscaped = pipe > inner.lowerBound && bytes[pipe - 1] == UInt8(ascii: "\\")
    return inner.lowerBound..<(isEscaped ? pipe - 1 : pipe)
  }

  private func withoutExtension(_ range: Range<Int>) -> Range<Int> {
    bytes.hasPrefix(".md", at: range.upperBound - 3, end: range.upperBound) && range.count > 3
      ? range.lowerBound..<range.upperBound - 3 : range
  }
}
