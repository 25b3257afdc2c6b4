// SPDX-License-Identifier: MIT

/// The element that a feed or a list of feeds begins with, behind whatever a broken server wrote
/// before it.
struct MarkupRoot {
  /// Bytes; no prologue and no server's complaint is longer.
  private static let limit = 16 << 10

  private let head: [UInt8]
  /// In lower case, without the zero bytes of UTF-16 and without what is not ASCII.
  private let text: [UInt8]
  private let start: Int

  /// The kind of XML, of any encoding, that begins with some bytes; nil when it is no feed and no list.
  ///
  /// Cost: one pass over the first 16 KB.
  static func kind(of head: [UInt8]) -> SourceKind? {
    MarkupRoot(head)?.kind
  }

  private init?(_ head: [UInt8]) {
    self.head = head
    text = head.prefix(Self.limit).filter { $0 > 0 && $0 < 0x80 }.map(ASCII.lowercased)
    guard let start = text.firstIndex(where: { !ASCII.isSpace($0) }) else { return nil }
    self.start = start
  }

  private var kind: SourceKind? {
    if text[start] == UInt8(ascii: "<") { return kindOfMarkup }
    guard let open = next("<", from: start), mayStandBeforeFeed(text[start..<open]),
      let root = element(behindPrologueAt: open), let kind = kind(of: root)
    else { return nil }
    let tag = text[root.lowerBound..<(next(">", from: root.upperBound) ?? text.count)]
    return Self.contains("version", in: tag) || Self.contains("xmlns", in: tag) ? kind : nil
  }

  /// The root is the first element, or stands behind the HTML of a server's complaint.
  private var kindOfMarkup: SourceKind? {
    var from = start
    var isFirst = true
    while let open = next("<", from: from), !Self.contains("```", in: text[start..<open]),
      text[max(start, open - 1)] != UInt8(ascii: "`")
    {
      let root = element(behindPrologueAt: open)
      guard let root else {
        from = open + 1
        continue
      }
      if let kind = kind(of: root) { return kind }
      if isFirst, local(root).elementsEqual("channel".utf8) { return .feed }
      if local(root).elementsEqual("html".utf8) { return nil }
      (from, isFirst) = (root.upperBound, false)
    }
    return nil
  }

  /// The name of the element at a `<`, declarations, comments and white space before it left out.
  private func element(behindPrologueAt open: Int) -> Range<Int>? {
    var open = open
    while let next = behindDeclaration(at: open) {
      let rest = text[next...].drop(while: ASCII.isSpace)
      guard rest.first == UInt8(ascii: "<") else { return nil }
      open = rest.startIndex
    }
    let name = text[(open + 1)...].prefix {
      ASCII.isLetter($0) || ASCII.isDigit($0) || ":_-.".utf8.contains($0)
    }
    guard let first = name.first, ASCII.isLetter(first) || first == UInt8(ascii: "_") else {
      return nil
    }
    let isTag =
      name.endIndex == text.count
      || ASCII.isSpace(text[name.endIndex]) || "/>".utf8.contains(text[name.endIndex])
    return isTag ? name.startIndex..<name.endIndex : nil
  }

  /// Behind a declaration, a comment or a document type; nil where none begins.
  private func behindDeclaration(at open: Int) -> Int? {
    let rest = text[open...]
    if rest.starts(with: "<!--".utf8) { return next("-->", from: open + 4).map { $0 + 3 } }
    if rest.starts(with: "<?".utf8) { return next("?>", from: open + 2).map { $0 + 2 } }
    guard rest.starts(with: "<!".utf8), let close = next(">", from: open) else { return nil }
    // An internal subset holds declarations of its own.
    guard text[open..<close].contains(UInt8(ascii: "[")) else { return close + 1 }
    return next("]", from: open).flatMap { next(">", from: $0) }.map { $0 + 1 }
  }

  private func kind(of name: Range<Int>) -> SourceKind? {
    let local = local(name)
    if local.elementsEqual("opml".utf8) { return .opml }
    return ["rss", "feed", "rdf"].contains { local.elementsEqual($0.utf8) } ? .feed : nil
  }

  /// A name without its prefix.
  private func local(_ name: Range<Int>) -> ArraySlice<UInt8> {
    let colon = text[name].lastIndex(of: UInt8(ascii: ":"))
    return text[(colon.map { $0 + 1 } ?? name.lowerBound)..<name.upperBound]
  }

  /// Whether whole lines may be what a server complains of, and are no Markdown, no JSON and no page
  /// that has a feed for an example.
  private func mayStandBeforeFeed(_ lines: ArraySlice<UInt8>) -> Bool {
    guard let first = lines.first, !"{[#->*\"`".utf8.contains(first),
      let last = lines.last, last == 0x0A || last == 0x0D,
      !Self.contains("```", in: lines), !Self.contains("~~~", in: lines)
    else { return false }
    return !PageText.looksLike(SourceText.decode(head).text)
  }

  private func next(_ sequence: StaticString, from start: Int) -> Int? {
    var from = start
    while from < text.count, let found = text[from...].firstIndex(of: Self.bytes(sequence)[0]) {
      if text[found...].starts(with: Self.bytes(sequence)) { return found }
      from = found + 1
    }
    return nil
  }

  private static func contains(_ word: StaticString, in text: ArraySlice<UInt8>) -> Bool {
    let word = bytes(word)
    return text.indices.contains { text[$0...].starts(with: word) }
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { unsafe Array($0) }
  }
}
