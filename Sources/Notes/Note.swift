// SPDX-License-Identifier: MIT

/// A Markdown note: its text, its lines and what it mentions.
///
/// A value: who holds one sees no edits.
package struct Note: Sendable {
  package let uri: String
  /// The editor's version of an open note; nil for one read from disk.
  package internal(set) var version: Int?
  /// UTF-8, possibly ill-formed, as it came.
  package internal(set) var text: [UInt8]
  package internal(set) var lines: LineIndex
  /// In the order of their ranges, which never overlap; a Markdown link's token may hold other mentions.
  package internal(set) var mentions: [Mention]
  /// What was scanned last: the whole, or what the last edit could change.
  package internal(set) var scanned: Range<Int>
  /// Where the body begins, behind front matter.
  package internal(set) var bodyStart: Int
  var checkpoints: [Checkpoint]
  /// What a change far above may have changed, and is not scanned yet.
  var unscanned: Unscanned?

  /// How much an edit scans at once: what an opened fence changes below can be the whole note.
  package static let sliceLength = 32 << 10

  /// Cost: one scan of the text, about 10 ns a byte.
  package init(uri: String, version: Int?, text: [UInt8], lexicon: some Lexicon) {
    self.uri = uri
    self.version = version
    self.text = text
    lines = LineIndex(text)
    mentions = []
    scanned = 0..<0
    bodyStart = 0
    checkpoints = []
    scanAll(lexicon)
  }

  /// Applies an edit: `range` (clamped) of the text becomes `bytes`.
  ///
  /// Rescans only what the edit can change, and of that one slice; `scanOn` does the rest. Cost: mostly
  /// the paragraph edited, and a move of what is behind.
  package mutating func replace(
    _ range: Range<Int>, with bytes: [UInt8], version: Int?, lexicon: some Lexicon,
    slice: Int = sliceLength
  ) {
    let range = range.clamped(to: 0..<text.count)
    text.replaceSubrange(range, with: bytes)
    lines.replace(range, count: bytes.count, in: text)
    self.version = version
    rescan(TextEdit(range: range, count: bytes.count), slice, lexicon)
  }

  /// The mention whose token holds the offset, both ends counting; the narrower one of two.
  package func mention(at offset: Int) -> Mention? {
    var best: Int?
    for index in mentions.indices
    where mentions[index].token.lowerBound <= offset && offset <= mentions[index].token.upperBound {
      if let found = best, mentions[found].token.count <= mentions[index].token.count { continue }
      best = index
    }
    return best.map { mentions[$0] }
  }
}
