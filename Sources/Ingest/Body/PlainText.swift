// SPDX-License-Identifier: MIT

/// Markdown of ours as plain text.
enum PlainText {
  /// The words without Markdown's marks: of a link its text, of what is escaped the character.
  ///
  /// Cost: one pass; text without marks is given back as it is.
  static func of(_ markdown: String) -> String {
    guard hasMark(markdown) else { return markdown }
    let bytes = Array(markdown.utf8)
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let mark = bytes[index...].firstIndex(where: isMark) ?? bytes.count
      plain += bytes[index..<mark]
      index = mark < bytes.count ? copy(at: mark, of: bytes, to: &plain) : mark
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func copy(at index: Int, of bytes: [UInt8], to plain: inout [UInt8]) -> Int {
    let next = index + 1
    switch bytes[index] {
    case UInt8(ascii: "\\") where next < bytes.count && ASCII.isPunctuation(bytes[next]):
      plain.append(bytes[next])
      return next + 1
    case UInt8(ascii: "]") where next < bytes.count && bytes[next] == UInt8(ascii: "("):
      return (bytes[next...].firstIndex(of: UInt8(ascii: ")")) ?? next) + 1
    case UInt8(ascii: "[") where opensLink(index, in: bytes): break
    case UInt8(ascii: "*") where isEmphasis(index, in: bytes): break
    case UInt8(ascii: "`"): break
    case UInt8(ascii: "&") where bytes[index...].starts(with: "&lt;".utf8):
      plain.append(UInt8(ascii: "<"))
      return index + 4
    default: plain.append(bytes[index])
    }
    return next
  }

  /// Links are on one line; what is no link has no `](` behind it, or is escaped.
  private static func opensLink(_ index: Int, in bytes: [UInt8]) -> Bool {
    var next = index + 1
    let end = min(bytes.count, index + 1_000)
    while next + 1 < end {
      if bytes[next] == UInt8(ascii: "\\") { next += 1 }
      if bytes[next] == UInt8(ascii: "]") { return bytes[next + 1] == UInt8(ascii: "(") }
      next += 1
    }
    return false
  }

  /// A star between two spaces is a star.
  private static func isEmphasis(_ index: Int, in bytes: [UInt8]) -> Bool {
    let before = index == 0 || ASCII.isSpace(bytes[index - 1])
    let after = index + 1 == bytes.count || ASCII.isSpace(bytes[index + 1])
    return !(before && after)
  }

  private static func hasMark(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where isMark(bytes[index]) { return true }
    return false
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"),
      UInt8(ascii: "`"), UInt8(ascii: "&"):
      true
    default: false
    }
  }
}
