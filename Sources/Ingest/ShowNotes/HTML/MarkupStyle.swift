// SPDX-License-Identifier: MIT

/// How a text of show notes is written.
struct MarkupStyle: Equatable {
  /// Whether `<p>` is a tag, and not text.
  var readsTags: Bool
  /// Whether `&amp;` is a reference, and not text.
  var readsReferences: Bool
  /// Whether a line break of the source is one of the text.
  var keepsLines: Bool

  /// The style of a text, by what is in it; and the text, unescaped where it was escaped twice.
  ///
  /// - A known tag makes it HTML; without a tag that parts lines, its line breaks are the author's.
  /// - `&lt;p&gt;` in a text without tags is HTML escaped once too often.
  ///
  /// Cost: one pass, two when escaped twice.
  static func told(_ bytes: [UInt8], isPlain: Bool) -> (text: [UInt8], style: MarkupStyle) {
    if isPlain {
      let style = MarkupStyle(readsTags: false, readsReferences: false, keepsLines: true)
      return (bytes, style)
    }
    let tags = Tags(bytes, opening: "<")
    if tags.isHTML {
      let style = MarkupStyle(readsTags: true, readsReferences: true, keepsLines: !tags.hasBlocks)
      return (bytes, style)
    }
    guard Tags(bytes, opening: "&lt;").isHTML else {
      let style = MarkupStyle(readsTags: false, readsReferences: true, keepsLines: true)
      return (bytes, style)
    }
    let unescaped = CharacterReference.resolved(bytes)
    let keepsLines = !Tags(unescaped, opening: "<").hasBlocks
    let style = MarkupStyle(readsTags: true, readsReferences: true, keepsLines: keepsLines)
    return (unescaped, style)
  }
}

/// The tags of HTML that stand in a text.
private struct Tags {
  private(set) var isHTML = false
  /// Whether one of them parts lines.
  private(set) var hasBlocks = false

  /// - Parameter opening: how `<` is written.
  init(_ bytes: [UInt8], opening: StaticString) {
    let opening = Array(String(describing: opening).utf8)
    var index = 0
    while !hasBlocks, let found = bytes[index...].firstIndex(of: opening[0]) {
      index = found + 1
      guard bytes[found...].starts(with: opening) else { continue }
      take(at: found + opening.count, in: bytes)
    }
  }

  private mutating func take(at start: Int, in bytes: [UInt8]) {
    guard start < bytes.count else { return }
    if bytes[start...].starts(with: "!--".utf8) { isHTML = true }
    let first = bytes[start] == UInt8(ascii: "/") ? start + 1 : start
    var end = first
    while end < bytes.count, end - first < 12,
      ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end])
    {
      end += 1
    }
    guard end < bytes.count, !ASCII.isLetter(bytes[end]),
      let tag = HTMLTag(name: bytes[first..<end])
    else { return }
    guard ASCII.isSpace(bytes[end]) || ">/&".utf8.contains(bytes[end]) else { return }
    isHTML = true
    hasBlocks = hasBlocks || tag.isBlock
  }
}
