// SPDX-License-Identifier: MIT

/// A Markdown note: its text, its lines and what it mentions. An immutable value to all who read it.
package struct Note: Sendable {
  package let uri: String
  /// The editor's version of an open note; nil for one read from disk.
  package private(set) var version: Int?
  /// UTF-8, possibly ill-formed, as it came.
  package private(set) var text: [UInt8]
  package private(set) var lines: LineIndex
  /// In the order of their ranges; none overlap, but a link's address lies inside no other mention.
  package private(set) var mentions: [Mention]

  /// Cost: one scan of the text, about 10 ns a byte.
  package init(uri: String, version: Int?, text: [UInt8], lexicon: some Lexicon) {
    self.uri = uri
    self.version = version
    self.text = text
    lines = LineIndex(text)
    mentions = []
  }

  /// Applies an edit: `range` (clamped) of the text becomes `bytes`.
  ///
  /// Rescans only what the edit can change. Cost: the paragraph edited, and a move of what is behind.
  package mutating func replace(
    _ range: Range<Int>, with bytes: [UInt8], version: Int?, lexicon: some Lexicon
  ) {
    let range = range.clamped(to: 0..<text.count)
    text.replaceSubrange(range, with: bytes)
    lines.replace(range, count: bytes.count, in: text)
    self.version = version
  }

  /// The mention whose token holds the offset, both ends counting; the narrower one of two.
  package func mention(at offset: Int) -> Mention? {
    mentions.filter { $0.token.lowerBound <= offset && offset <= $0.token.upperBound }
      .min { $0.token.count < $1.token.count }
  }

  /// The mention being typed at the cursor, if the place can hold one.
  package func partialMention(at offset: Int) -> PartialMention? { nil }

  /// All readings of what is being typed, the longest first: `Ask Victor Di`, then `Victor Di`.
  package func partialMentions(at offset: Int) -> [PartialMention] { [] }
}
