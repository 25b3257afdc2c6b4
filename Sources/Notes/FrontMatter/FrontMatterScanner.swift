// SPDX-License-Identifier: MIT

internal import Naming

/// Finds the mentions of front matter: values of its keys, and wiki links and addresses anywhere.
struct FrontMatterScanner {
  private let text: [UInt8]
  private let lexicon: any Lexicon
  private(set) var mentions: [Mention] = []
  /// Values and links that name nothing.
  private(set) var looseTargets: [LooseTarget] = []

  init(_ text: [UInt8], _ lines: LineIndex, _ numbers: Range<Int>, lexicon: any Lexicon) {
    self.text = text
    self.lexicon = lexicon
    let reader = FrontMatterReader(text, lines, numbers)
    for content in reader.contents {
      var scanner = InlineScanner(bytes: text, range: content, lexicon: lexicon, isData: true)
      scanner.scan()
      mentions += scanner.mentions
      looseTargets += scanner.looseTargets
    }
    let marked = mentions.map(\.token) + looseTargets.map(\.range)
    for value in reader.values where !marked.contains(where: { $0.overlaps(value.range) }) {
      add(value)
    }
    mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    looseTargets.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The whole value, or else the names it lists.
  private mutating func add(_ value: FrontMatterValue) {
    guard !value.range.isEmpty, value.range.count <= 4096 else { return }
    if let mention = mention(value.range, key: value.key) { return mentions.append(mention) }
    let pieces = pieces(of: value.range)
    for piece in pieces.isEmpty ? [value.range] : pieces {
      if let mention = mention(piece, key: value.key) {
        mentions.append(mention)
      } else {
        looseTargets.append(LooseTarget(range: piece, place: .frontMatter(key: value.key)))
      }
    }
  }

  private func mention(_ range: Range<Int>, key: String) -> Mention? {
    guard let first = range.first else { return nil }
    let isHandle = text[first] == UInt8(ascii: "@")
    let name = isHandle ? first + 1..<range.upperBound : range
    guard !name.isEmpty else { return nil }
    let written = String(decoding: text[name], as: UTF8.self)
    return lexicon.targets(of: written, in: .frontMatter(key: key)).map {
      Mention(
        range: name, token: range, form: .frontMatter, entities: $0.entities,
        yieldsTo: $0.yieldsTo)
    }
  }

  /// The parts between commas, semicolons, `&` and `and`.
  private func pieces(of range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      guard let length = separatorLength(at: offset, range.upperBound) else {
        offset += 1
        continue
      }
      pieces.append(trimmed(start..<offset))
      offset += length
      start = offset
    }
    guard !pieces.isEmpty else { return [] }
    return (pieces + [trimmed(start..<range.upperBound)]).filter { !$0.isEmpty }
  }

  private func separatorLength(at offset: Int, _ end: Int) -> Int? {
    if text[offset] == UInt8(ascii: ",") || text[offset] == UInt8(ascii: ";") { return 1 }
    if text.hasPrefix(" & ", at: offset, end: end) { return 3 }
    return text.hasPrefix(" and ", at: offset, end: end) ? 5 : nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let low = range.lowerBound + text[range].prefix { $0.isBlank }.count
    let high = text[low..<range.upperBound].lastIndex { !$0.isBlank } ?? low - 1
    return low..<high + 1
  }
}
