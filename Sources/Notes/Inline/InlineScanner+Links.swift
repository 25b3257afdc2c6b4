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
    let episodes = episodes(at: text(range))
    guard !episodes.isEmpty else { return }
    mentions.append(Mention(range: range, token: token, form: .link, entities: episodes))
  }

  func episodes(at written: String) -> [EntityID] {
    guard written.utf8.count <= 2048, let address = WebAddress(Self.unescaped(written)) else {
      return []
    }
    return lexicon.episodes(at: address)
  }

  /// An address as Markdown means it: `\_` is `_`, `&amp;` is `&`.
  private static func unescaped(_ written: String) -> String {
    guard written.utf8.contains(where: { $0 == 0x5C || $0 == 0x26 }) else { return written }
    var bytes: [UInt8] = []
    let source = Array(written.utf8)
    var offset = 0
    while offset < source.count {
      let isEscape = source[offset] == 0x5C && offset + 1 < source.count
      if isEscape && source[offset + 1].isASCIIPunctuation { offset += 1 }
      bytes.append(source[offset])
      offset += source.hasPrefix("&amp;", at: offset, end: source.count) ? 5 : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
