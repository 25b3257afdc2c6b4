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
  var sentences: [Sentence] = []
  /// Bytes of what is read, marks and addresses of links not counted.
  var length: Int

  /// The words of the whole line.
  var key: LineKey? {
    sentences.count > 1 ? LineKey(combining: sentences.map(\.key)) : sentences.first?.key
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
    line.length = max(0, length - (body.text.utf8.count - start))
    return line
  }

  private static func isBalanced(_ text: Substring.UTF8View) -> Bool {
    text.count { $0 == UInt8(ascii: "*") } % 2 == 0
      && text.count { $0 == UInt8(ascii: "`") } % 2 == 0
      && text.count { $0 == UInt8(ascii: "[") } == text.count { $0 == UInt8(ascii: "]") }
  }
}
