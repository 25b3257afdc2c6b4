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
  /// Cost: one pass over the bytes of a text that does not have the name as it is written.
  static func sentence(for name: String, in text: String) -> String {
    let name = Array(name.utf8)
    let text = text.bytes(upTo: length)
    guard place(of: name, in: text[...]) != nil else { return "" }
    let bytes = PlainMarkdown.bytes(text)
    let keys = WordRuns.cut(name).map(\.key)
    for range in Sentences.ranges(bytes)
    where range.count <= sentenceLength && place(of: name, in: bytes[range]) != nil {
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

  private static func place(of name: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard let first = name.first, name.count <= text.count else { return nil }
    var index = text.startIndex
    while index + name.count <= text.endIndex {
      if text[index] == first, text[index..<index + name.count].elementsEqual(name) { return index }
      index += 1
    }
    return nil
  }
}
