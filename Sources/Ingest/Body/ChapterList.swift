// SPDX-License-Identifier: MIT

internal import Catalog

/// The lines of a body that are chapters: `00:00 Welcome`, `(1:02:03) - Questions`,
/// `[12:30] | Testing`, `00:00–04:10 Welcome`, and `Welcome – 00:00` where every chapter is so written.
///
/// One line does not make a list: times that do not ascend are text.
struct ChapterList {
  private let chapters: [Int: Chapter]

  init(_ lines: [BodyLine]) {
    let leading = Self.ascending(lines.indices.lazy.map { ($0, Self.leading(lines[$0])) })
    if leading.count > 1 {
      chapters = leading
    } else {
      let trailing = Self.ascending(lines.indices.lazy.map { ($0, Self.trailing(lines[$0])) })
      chapters = trailing.count > 2 ? trailing : [:]
    }
  }

  /// The chapter that a line is.
  subscript(line: Int) -> Chapter? { chapters[line] }

  private static func ascending(
    _ found: some Sequence<(line: Int, chapter: Chapter?)>
  ) -> [Int: Chapter] {
    var chapters: [Int: Chapter] = [:]
    var last = -1
    for (line, chapter) in found {
      guard let chapter, chapter.start > last else { continue }
      chapters[line] = chapter
      last = chapter.start
    }
    return chapters
  }

  /// Bytes; a longer line is text that begins with a time.
  private static let limit = 400

  private static func leading(_ line: BodyLine) -> Chapter? {
    guard line.kind != .verbatim, mayBegin(line.text) else { return nil }
    let bytes = Array(PlainText.of(line.text).utf8)
    let first = skip(from: 0, in: bytes, isOpening)
    guard bytes.count <= limit, let time = ClockTime(at: first, in: bytes) else { return nil }
    var rest = skip(from: time.end, in: bytes, isMark)
    if rest > time.end, let end = ClockTime(at: rest, in: bytes), end.seconds > time.seconds {
      rest = skip(from: end.end, in: bytes, isMark)
    }
    return chapter(at: time.seconds, titled: bytes[rest...])
  }

  private static func trailing(_ line: BodyLine) -> Chapter? {
    guard line.kind != .verbatim, line.text.utf8.count <= limit, mayEnd(line.text) else {
      return nil
    }
    let bytes = Array(PlainText.of(line.text).utf8)
    let end = bytes.lastIndex { !isClosing($0) }.map { $0 + 1 } ?? 0
    let clock = bytes[..<end].lastIndex { !ASCII.isDigit($0) && $0 != UInt8(ascii: ":") } ?? -1
    guard let time = ClockTime(at: clock + 1, in: bytes), time.end == end, clock > 0 else {
      return nil
    }
    var title = String(decoding: bytes[...clock], as: UTF8.self)[...]
    while let last = title.last, " -–—|:,([•·".contains(last) { title.removeLast() }
    return chapter(at: time.seconds, titled: Array(title.utf8)[...])
  }

  /// Most lines are told from chapters by their first bytes.
  private static func mayBegin(_ text: String) -> Bool {
    for byte in text.utf8.prefix(12) {
      if ASCII.isDigit(byte) { return true }
      if ASCII.isLetter(byte) { return false }
    }
    return false
  }

  /// Whether a line ends in a digit or a mark behind one, and has a time anywhere.
  private static func mayEnd(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count > 3, let last = text.utf8.last,
      ASCII.isDigit(last) || (isClosing(last) && last != 0x20)
    else { return false }
    for index in 1..<bytes.count
    where bytes[index] == UInt8(ascii: ":") && ASCII.isDigit(bytes[index - 1]) {
      return true
    }
    return false
  }

  private static func chapter(at start: Int, titled bytes: ArraySlice<UInt8>) -> Chapter? {
    let title = String(decoding: bytes, as: UTF8.self).trimmed
    return title.isEmpty ? nil : Chapter(start: start, title: title)
  }

  private static func skip(
    from start: Int, in bytes: [UInt8], _ isWanted: (UInt8) -> Bool
  ) -> Int {
    var index = start
    while index < bytes.count {
      if isWanted(bytes[index]) {
        index += 1
      } else if isWideMark(at: index, in: bytes) {
        index += 3
      } else {
        break
      }
    }
    return index
  }

  /// A dash or a bullet of three bytes.
  private static func isWideMark(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 2 < bytes.count, bytes[index] == 0xE2 else { return false }
    let isDash = bytes[index + 1] == 0x80 && (0x90...0xA2).contains(bytes[index + 2])
    let isShape = bytes[index + 1] > 0x86
    return isDash || isShape
  }

  /// What may stand before a time; the last two are a space that does not break.
  private static func isOpening(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "@"), 0x20, 0xC2, 0xA0:
      true
    default: false
    }
  }

  /// What may stand between a time and a title.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "-"), UInt8(ascii: "|"),
      UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ">"),
      UInt8(ascii: "="), 0x20, 0x09:
      true
    default: false
    }
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"), 0x20: true
    default: false
    }
  }
}
