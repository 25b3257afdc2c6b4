// SPDX-License-Identifier: MIT

/// An OPML list as the text it is, so that adding and removing a feed leaves everything else in it alone.
struct OutlineText: Equatable {
  private(set) var text: String

  /// A list without feeds.
  static let empty = OutlineText(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <opml version="2.0">
      <head>
        <title>Podcast subscriptions</title>
      </head>
      <body>
      </body>
    </opml>

    """)

  init(_ text: String) {
    self.text = text
  }

  /// Adds feeds at the end.
  ///
  /// - Returns: false when the text has no end of a list to put them before.
  mutating func add(_ feeds: [OutlineFeed]) -> Bool {
    guard let end = tags().last(where: { $0.isClosing && $0.name == "body" }) else { return false }
    let lines = feeds.map { feed in
      let (title, address) = (Self.escaped(feed.title), Self.escaped(feed.xmlURL))
      return "    <outline type=\"rss\" text=\"\(title)\" xmlUrl=\"\(address)\"/>\n"
    }
    let place = lineStart(of: end.range.lowerBound)
    let isAlone = text[place..<end.range.lowerBound].allSatisfy(\.isWhitespace)
    text.insert(contentsOf: lines.joined(), at: isAlone ? place : end.range.lowerBound)
    return true
  }

  /// Removes every outline of a feed, by what its `xmlUrl` says.
  ///
  /// - Returns: whether there was one.
  mutating func remove(where isMeant: (String) -> Bool) -> Bool {
    var found = false
    while let range = firstRange(where: isMeant) {
      text.removeSubrange(range)
      found = true
    }
    return found
  }

  private func firstRange(where isMeant: (String) -> Bool) -> Range<String.Index>? {
    let tags = tags()
    for (index, tag) in tags.enumerated() where tag.name == "outline" && !tag.isClosing {
      guard let address = tag.xmlURL(in: text), isMeant(address) else { continue }
      let end = Self.end(of: index, in: tags)
      return wholeLine(tag.range.lowerBound..<end)
    }
    return nil
  }

  /// The end of an element: outlines nest.
  private static func end(of index: Int, in tags: [OutlineTag]) -> String.Index {
    guard !tags[index].isEmptyElement else { return tags[index].range.upperBound }
    var depth = 0
    for tag in tags[index...] where tag.name == "outline" && !tag.isEmptyElement {
      depth += tag.isClosing ? -1 : 1
      if depth == 0 { return tag.range.upperBound }
    }
    return tags[index].range.upperBound
  }

  private func tags() -> [OutlineTag] {
    var tags: [OutlineTag] = []
    var index = text.startIndex
    while let tag = OutlineTag.next(in: text, from: &index) { tags.append(tag) }
    return tags
  }

  /// With the line's white space and its break, where the element stands alone on it.
  private func wholeLine(_ range: Range<String.Index>) -> Range<String.Index> {
    let start = lineStart(of: range.lowerBound)
    let rest = text[range.upperBound...].prefix { $0 != "\n" && $0 != "\r\n" }
    guard text[start..<range.lowerBound].allSatisfy(\.isWhitespace),
      rest.allSatisfy(\.isWhitespace)
    else { return range }
    return
      start..<(rest.endIndex < text.endIndex ? text.index(after: rest.endIndex) : rest.endIndex)
  }

  private func lineStart(of index: String.Index) -> String.Index {
    text[..<index].lastIndex { $0 == "\n" || $0 == "\r\n" }.map { text.index(after: $0) }
      ?? text.startIndex
  }

  private static func escaped(_ value: String) -> String {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where scalar.value < 0x20: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
