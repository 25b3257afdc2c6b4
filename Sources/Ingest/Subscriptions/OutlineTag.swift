// SPDX-License-Identifier: MIT

/// A tag in the text of an OPML list, found without changing a byte around it.
struct OutlineTag {
  /// From `<` to behind `>`.
  var range: Range<String.Index>
  /// In lower case.
  var name: String
  /// `</outline>`.
  var isClosing: Bool
  /// `<outline …/>`.
  var isEmptyElement: Bool

  /// The next tag from a place on; comments, CDATA, declarations and instructions are none.
  static func next(in text: String, from index: inout String.Index) -> OutlineTag? {
    while let open = text[index...].firstIndex(of: "<") {
      let rest = text[open...]
      if let skipped = skipped(rest) {
        index = skipped
        continue
      }
      guard let close = closing(of: rest) else { break }
      index = text.index(after: close)
      return OutlineTag(range: open..<index, in: text)
    }
    index = text.endIndex
    return nil
  }

  private init(range: Range<String.Index>, in text: String) {
    let inside = text[range].dropFirst().dropLast()
    self.range = range
    isClosing = inside.hasPrefix("/")
    isEmptyElement = inside.hasSuffix("/")
    name = inside.drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
  }

  /// What the `xmlUrl` of an outline says, entities resolved.
  func xmlURL(in text: String) -> String? {
    var rest = text[range].dropFirst(name.utf8.count + 1)
    while let equals = rest.firstIndex(of: "=") {
      let attribute = rest[..<equals].trimmed.lowercased()
      let value = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = value.first, quote == "\"" || quote == "'",
        let end = value.dropFirst().firstIndex(of: quote)
      else { return nil }
      if attribute == "xmlurl" { return Self.unescaped(value[..<end].dropFirst()) }
      rest = value[value.index(after: end)...]
    }
    return nil
  }

  /// The end of a comment, CDATA section, declaration or instruction that begins here.
  private static func skipped(_ rest: Substring) -> String.Index? {
    for (opening, closing) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")]
    where rest.hasPrefix(opening) {
      return end(of: closing, in: rest.dropFirst(opening.count)) ?? rest.endIndex
    }
    return nil
  }

  private static func end(of mark: String, in text: Substring) -> String.Index? {
    var rest = text
    while let index = rest.firstIndex(where: { $0 == mark.first }) {
      rest = rest[index...]
      if rest.hasPrefix(mark) { return rest.index(index, offsetBy: mark.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The `>` of a tag: one inside quotes is a part of a value.
  private static func closing(of rest: Substring) -> String.Index? {
    var quote: Character?
    for index in rest.indices {
      let character = rest[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return index
      }
    }
    return nil
  }

  private static func unescaped(_ value: Substring) -> String {
    var text = ""
    var rest = value
    while let ampersand = rest.firstIndex(of: "&") {
      text += rest[..<ampersand]
      rest = rest[ampersand...]
      let entity = [
        "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&#39;": "'",
      ]
      .first { rest.hasPrefix($0.key) }
      text += entity?.value ?? "&"
      rest = rest.dropFirst(entity?.key.count ?? 1)
    }
    return text + rest
  }
}
