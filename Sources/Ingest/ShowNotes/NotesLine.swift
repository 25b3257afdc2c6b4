// SPDX-License-Identifier: MIT

internal import Catalog

/// A line of show notes as Markdown, and what it takes to know it again under other episodes.
struct NotesLine: Equatable {
  /// A link, and where it stands in the line, in bytes.
  struct PlacedLink: Equatable {
    var offset: Int
    var link: Link
  }

  /// A sentence: where it begins in the line, in bytes, and its words.
  struct Sentence: Equatable {
    var start: Int
    var key: LineKey
  }

  var body: BodyLine
  var links: [PlacedLink] = []
  /// In order; a line without words has none.
  private(set) var sentences: [Sentence] = []
  /// Bytes of what is read, marks and addresses of links not counted.
  var length: Int
  /// The words of the whole line.
  private(set) var key: LineKey?

  init(body: BodyLine, links: [PlacedLink] = [], sentences: [Sentence] = [], length: Int) {
    self.body = body
    self.links = links
    self.sentences = sentences
    self.length = length
    key = Self.key(of: sentences)
  }

  private static func key(of sentences: [Sentence]) -> LineKey? {
    sentences.count > 1 ? LineKey(combining: sentences) : sentences.first?.key
  }

  /// The line without its sentences from the one at `index` on, or nil where a mark would be left open.
  func cut(before index: Int) -> NotesLine? {
    let start = sentences[index].start
    let head = body.text.utf8.prefix(start)
    guard let text = String(head), Self.isBalanced(head) else { return nil }
    var line = self
    line.body.text = text.trimmed
    line.links.removeAll { $0.offset >= start }
    line.sentences.removeSubrange(index...)
    line.key = Self.key(of: line.sentences)
    line.length = max(0, length - (body.text.utf8.count - start))
    return line
  }

  private static func isBalanced(_ text: Substring.UTF8View) -> Bool {
    var (stars, ticks, brackets) = (0, 0, 0)
    for byte in text {
      switch byte {
      case UInt8(ascii: "*"): stars += 1
      case UInt8(ascii: "`"): ticks += 1
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      default: break
      }
    }
    return stars % 2 == 0 && ticks % 2 == 0 && brackets == 0
  }
}
