// SPDX-License-Identifier: MIT

internal import Naming

extension InlineScanner {
  /// `]` ends a link's text when a destination or a label follows (CommonMark 6.3).
  mutating func scanCloseBracket() {
    let close = position
    guard let open = brackets.popLast() else { return }
    if byte(at: close + 1) == UInt8(ascii: "(") {
      var reader = LinkReader(bytes: bytes, position: close + 2, end: end)
      guard let destination = reader.readInline() else { return }
      let isImage = byte(at: open - 1) == UInt8(ascii: "!")
      addLink(to: destination, token: (isImage ? open - 1 : open)..<reader.position)
      exclude(close..<reader.position)
    } else if byte(at: close + 1) == UInt8(ascii: "["), let label = labelEnd(from: close + 1) {
      exclude(close..<label)
    }
  }

  /// The end of a reference's `[label]`; a wiki link or a citation is none.
  private func labelEnd(from start: Int) -> Int? {
    guard let first = byte(at: start + 1), first != UInt8(ascii: "["), first != UInt8(ascii: "@")
    else { return nil }
    let label = bytes[start + 1..<end].prefix(1000).prefix {
      $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
    }
    return byte(at: label.endIndex) == UInt8(ascii: "]") ? label.endIndex + 1 : nil
  }

  /// Link reference definitions at the beginning of a paragraph (CommonMark 4.7).
  mutating func scanDefinitions() {
    while let definition = definition(from: position) {
      addLink(to: definition.destination, token: position..<definition.destination.upperBound)
      exclude(position..<definition.end)
    }
  }

  private func definition(from start: Int) -> (destination: Range<Int>, end: Int)? {
    guard byte(at: start) == UInt8(ascii: "["), byte(at: start + 1) != UInt8(ascii: "^"),
      let label = labelEnd(from: start), label > start + 2, byte(at: label) == UInt8(ascii: ":")
    else { return nil }
    var reader = LinkReader(bytes: bytes, position: label + 1, end: end)
    return reader.readDefinition().map { ($0, reader.position) }
  }

  /// Adds a mention if the address is an episode's own.
  mutating func addLink(to range: Range<Int>, token: Range<Int>) {
    let episodes = episodes(at: range)
    guard !episodes.isEmpty else { return }
    // A link whose text is its own address is one mention.
    if let last = mentions.last, last.form == .link, last.entities == episodes,
      token.lowerBound < last.token.lowerBound
    {
      mentions.removeLast()
    }
    mentions.append(
      Mention(
        range: range, token: token, form: .link, entities: episodes,
        moment: moment(inFragmentOf: range)))
  }

  /// The episodes whose own address stands in a range.
  func episodes(at range: Range<Int>) -> [EntityID] {
    guard range.count <= 2048, !lexicon.isEmpty, let address = WebAddress(utf8: unescaped(range))
    else { return [] }
    return lexicon.episodes(at: address)
  }

  /// An address as Markdown means it: `\_` is `_`, `&amp;` is `&`.
  private func unescaped(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let written = bytes[range]
    guard written.contains(where: { $0 == 0x5C || $0 == 0x26 }) else { return written }
    var plain: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let isEscape = bytes[offset] == 0x5C && offset + 1 < range.upperBound
      if isEscape && bytes[offset + 1].isASCIIPunctuation { offset += 1 }
      plain.append(bytes[offset])
      offset += bytes.hasPrefix("&amp;", at: offset, end: range.upperBound) ? 5 : 1
    }
    return plain[...]
  }
}
