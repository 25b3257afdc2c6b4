// SPDX-License-Identifier: MIT

internal import Naming

/// Where a start tag ends, and whether it is well-formed as it stands.
enum TagScan {
  /// `nameEnd` and `end` are offsets; `end` is behind the `>`.
  case clean(nameEnd: Int, end: Int, isEmpty: Bool)
  /// A tag that has to be written anew: broken, or longer than a line.
  case untidy(nameEnd: Int)
  /// It goes on behind the end of the bytes.
  case unfinished
  /// A `<` that is text.
  case text

  /// - Parameter start: of a `<` with a letter behind it.
  init(_ bytes: [UInt8], at start: Int) {
    let end = bytes.count
    guard let nameEnd = Self.endOfName(bytes, from: start + 1) else {
      self = .text
      return
    }
    guard nameEnd < end else {
      self = .unfinished
      return
    }
    let next = bytes[nameEnd]
    if next == UInt8(ascii: ">") {
      self = .clean(nameEnd: nameEnd, end: nameEnd + 1, isEmpty: false)
    } else if next == UInt8(ascii: "/") || ASCII.isSpace(next) {
      self = Self.attributes(bytes, nameEnd: nameEnd)
    } else {
      self = .text
    }
  }

  /// Names that are longer are no names.
  private static let longestName = 200

  /// Where the name that begins at `start` ends, a prefix included; nil when there is none.
  static func endOfName(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count, ASCII.startsName(bytes[start]) else { return nil }
    var index = start + 1
    var hasColon = false
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ":") {
        if hasColon { return nil }
        guard index + 1 < bytes.count else { return bytes.count }
        guard ASCII.startsName(bytes[index + 1]) else { return nil }
        hasColon = true
      } else if !ASCII.isName(bytes[index]) {
        break
      }
      index += 1
    }
    return index - start <= longestName ? index : nil
  }

  /// The well-formed attributes behind a name.
  private static func attributes(_ bytes: [UInt8], nameEnd: Int) -> TagScan {
    var index = nameEnd
    while index < bytes.count {
      let hadSpace = bytes[index] == 0x20
      while index < bytes.count, bytes[index] == 0x20 { index += 1 }
      guard index < bytes.count else { return .unfinished }
      switch bytes[index] {
      case UInt8(ascii: ">"): return .clean(nameEnd: nameEnd, end: index + 1, isEmpty: false)
      case UInt8(ascii: "/"):
        guard index + 1 < bytes.count else { return .unfinished }
        guard bytes[index + 1] == UInt8(ascii: ">") else { return .untidy(nameEnd: nameEnd) }
        return .clean(nameEnd: nameEnd, end: index + 2, isEmpty: true)
      default:
        guard hadSpace, let end = endOfAttribute(bytes, from: index) else {
          return .untidy(nameEnd: nameEnd)
        }
        index = end
      }
    }
    return .unfinished
  }

  /// Behind `name="value"` on one line; nil for anything else.
  private static func endOfAttribute(_ bytes: [UInt8], from start: Int) -> Int? {
    guard let equals = endOfName(bytes, from: start), equals + 1 < bytes.count,
      bytes[equals] == UInt8(ascii: "=")
    else { return nil }
    let quote = bytes[equals + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    var index = equals + 2
    while index < bytes.count, bytes[index] != quote {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") || byte == 0x0A { return nil }
      if byte == UInt8(ascii: "&"), !isPlainReference(bytes, at: index) { return nil }
      index += 1
    }
    return index < bytes.count ? index + 1 : nil
  }

  private static func isPlainReference(_ bytes: [UInt8], at index: Int) -> Bool {
    ByteSearch.matches("&amp;", in: bytes, at: index, to: bytes.count)
      || ByteSearch.matches("&quot;", in: bytes, at: index, to: bytes.count)
      || ByteSearch.matches("&lt;", in: bytes, at: index, to: bytes.count)
      || ByteSearch.matches("&gt;", in: bytes, at: index, to: bytes.count)
      || ByteSearch.matches("&apos;", in: bytes, at: index, to: bytes.count)
  }
}
