// SPDX-License-Identifier: MIT

internal import Naming

/// The sentence of a summary that says who somebody is.
enum Introduction {
  /// Bytes of a summary that are looked through, and of a sentence that introduces anybody.
  private static let length = 6000
  private static let sentenceLength = 600

  /// The first sentence that names them and tells something of them, as plain text; empty when none
  /// does.
  ///
  /// Cost: one pass over the bytes of a text that does not have the name as it is written; of
  /// another the lines up to that sentence are read.
  static func sentence(for name: String, in text: String) -> String {
    let name = Array(name.utf8)
    let text = text.bytes(upTo: length)
    guard holds(name, text, text.indices) else { return "" }
    let keys = WordRuns.cut(name).map(\.key)
    var start = 0
    while start < text.count {
      let end = ByteSearch.first(0x0A, in: text, from: start, to: text.count) ?? text.count
      let sentence = sentence(for: name, keys, inLine: Array(text[start..<end]))
      if !sentence.isEmpty { return sentence }
      start = end + 1
    }
    return ""
  }

  private static func sentence(
    for name: [UInt8], _ keys: [StableHash], inLine line: [UInt8]
  ) -> String {
    let bytes = PlainMarkdown.bytes(line)
    var end = 0
    while let sentence = Sentences.next(from: end, in: bytes) {
      end = sentence.end
      let range = sentence.trimmed
      guard range.count <= sentenceLength, holds(name, bytes, range) else { continue }
      let prose = Prose(bytes, range)
      if introduces(keys, in: prose) { return prose.text }
    }
    return ""
  }

  /// Behind the name stands who they are: `, engineer …`, ` (one of …)`, ` is a …`, ` from …`; or
  /// before it: `the engineer X`.
  private static func introduces(_ name: [StableHash], in prose: Prose) -> Bool {
    guard let start = prose.tokens.indices.first(where: { stands(name, at: $0, in: prose) })
    else { return false }
    let end = start + name.count
    if start > 0, prose.tokens[start - 1].isWord(.role) { return true }
    guard end < prose.tokens.count else { return false }
    let next = prose.tokens[end]
    return !next.before.isDisjoint(with: [.comma, .opens, .dash])
      || next.followsDirectly && next.shape.contains(.lower) && !next.kinds.isDisjoint(with: says)
  }

  private static let says: WordKinds = [.tell, .of, .join, .talk]

  private static func stands(_ name: [StableHash], at start: Int, in prose: Prose) -> Bool {
    start + name.count <= prose.tokens.count
      && zip(name, prose.tokens[start...]).allSatisfy { $0 == $1.key }
  }

  /// Whether a name stands within a part of a text.
  private static func holds(_ name: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = name.first, name.count <= range.count else { return false }
    var start = range.lowerBound
    let end = range.upperBound - name.count + 1
    while let found = ByteSearch.first(first, in: bytes, from: start, to: end) {
      if bytes[found..<found + name.count].elementsEqual(name) { return true }
      start = found + 1
    }
    return false
  }
}
