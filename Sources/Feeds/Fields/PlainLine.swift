// SPDX-License-Identifier: MIT

internal import Naming

/// One line of plain text, of a field that may hold HTML.
enum PlainLine {
  /// Without tags of HTML, entities decoded once more, white space squeezed.
  ///
  /// What merely looks like a tag (`Vec<T>`) stays.
  static func text(_ field: String) -> String {
    var bytes = Array(field.utf8)
    if bytes.contains(UInt8(ascii: "<")) { bytes = withoutTags(bytes) }
    if bytes.contains(UInt8(ascii: "&")) { bytes = decoded(bytes) }
    return squeezed(String(decoding: bytes, as: UTF8.self))
  }

  /// Every run of white space becomes one space, none is left at the ends.
  static func squeezed(_ text: String) -> String {
    if isSqueezed(text) { return text }
    return text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
      .joined(separator: " ")
  }

  private static func isSqueezed(_ text: String) -> Bool {
    var wasSpace = true
    for byte in text.utf8 {
      if byte >= 0x80 || byte < 0x20 { return false }
      if byte == 0x20 && wasSpace { return false }
      wasSpace = byte == 0x20
    }
    return !wasSpace || text.isEmpty
  }

  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let end = endOfTag(bytes, at: index) {
        text.append(0x20)
        if !isBreak(bytes[index..<end]) { text.removeLast() }
        index = end
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  /// Behind a tag of HTML that begins at an offset; nil when none does.
  private static func endOfTag(_ bytes: [UInt8], at start: Int) -> Int? {
    let slash = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
    let name = bytes[(start + (slash ? 2 : 1))...].prefix {
      ASCII.isLetter($0) || ASCII.isDigit($0)
    }
    guard tags.contains(String(decoding: name.prefix(10), as: UTF8.self).lowercased()),
      let end = ByteSearch.first(
        UInt8(ascii: ">"), in: bytes, from: name.endIndex, to: min(bytes.count, start + 1000))
    else { return nil }
    let next = bytes[name.endIndex]
    return ASCII.isSpace(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
      ? end + 1 : nil
  }

  private static func isBreak(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.drop { !ASCII.isLetter($0) }.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) }
    return ["br", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6"]
      .contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var references = References()
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"),
        let (meant, end) = references.text(in: bytes, at: index, to: bytes.count)
      {
        text += meant
        index = end
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  // Those that stand in titles, and no others: `<T>` and `<template>` are what a title is about.
  private static let tags: Set<String> = [
    "a", "b", "big", "br", "del", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "i",
    "img", "ins", "mark", "p", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "wbr",
  ]
}
