// SPDX-License-Identifier: MIT

internal import Catalog

extension LineWriter {
  /// The line under way, when it says anything: nil for `---` and its kin.
  mutating func finish() -> NotesLine? {
    guard !isRule else { return nil }
    escapeSuspects()
    findBareAddresses()
    var body = BodyLine(kind: kind, text: "")
    body.isQuoted = isQuoted
    let isBold = visibleStrong >= visible && visible <= 90
    var start = 0
    if let (mark, length) = fakeMark() {
      body.kind = mark
      start = length
    } else if isBold, links.isEmpty, body.kind == .paragraph || body.kind == .lineBreak,
      ![UInt8(ascii: "."), UInt8(ascii: ",")].contains(line.dropLast(2).last)
    {
      body.kind = .heading(level: 0)
    }
    guard start < line.count else { return nil }
    if start > 0 { shiftLinks(by: start) }
    if let mark = markAtStart(line[start...]) { line.insert(UInt8(ascii: "\\"), at: mark) }
    body.text = String(decoding: line[start...], as: UTF8.self)
    if body.isHeading { body.text = Self.withoutStrong(body.text) }
    body.hasLink = !links.isEmpty
    body.told = max(0, visible - visibleLinked)
    return NotesLine(
      body: body, links: links, sentences: LineSentences.cut(body.text.utf8.span),
      length: max(1, visible - visibleAddresses))
  }

  private mutating func shiftLinks(by count: Int) {
    for index in links.indices { links[index].offset = max(0, links[index].offset - count) }
  }

  /// `---`, `***`, `____`, `=====`: a rule that somebody typed.
  private var isRule: Bool {
    links.isEmpty && line.allSatisfy(Self.isRuleMark)
  }

  private static func isRuleMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "*"),
      UInt8(ascii: "~"), UInt8(ascii: "."), 0x20:
      true
    default: false
    }
  }

  private static func withoutStrong(_ text: String) -> String {
    text.split(separator: "**").joined().trimmed
  }

  // MARK: Escaping

  /// One star does no harm, two may be a pair; so may one beside a mark of ours, and a backtick with
  /// one on another line.
  private mutating func escapeSuspects() {
    guard !suspects.isEmpty else { return }
    let stars = suspects.count { line[$0] == UInt8(ascii: "*") }
    let lines = suspects.count { line[$0] == UInt8(ascii: "_") }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(line.count + suspects.count)
    var copied = 0
    for offset in suspects
    where hasMarks || line[offset] == UInt8(ascii: "`")
      || (line[offset] == UInt8(ascii: "*") ? stars : lines) > 1
    {
      escaped += line[copied..<offset]
      escaped.append(UInt8(ascii: "\\"))
      copied = offset
    }
    guard copied > 0 || escaped.count > 0 else { return }
    line = escaped + line[copied...]
  }

  /// Where a mark stands that would make a line something else at its beginning.
  private func markAtStart(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, ASCII.isDigit(first) || "#>~-+".utf8.contains(first) else {
      return nil
    }
    if ASCII.isDigit(first) {
      guard let dot = Self.number(text)?.dot else { return nil }
      return dot + 1 == text.endIndex || text[dot + 1] == 0x20 ? dot : nil
    }
    let run = text.prefix { $0 == first }
    let isAlone = run.endIndex == text.endIndex || text[run.endIndex] == 0x20
    let isMark =
      switch first {
      case UInt8(ascii: "#"): run.count <= 6 && isAlone
      case UInt8(ascii: "~"): run.count >= 3
      case UInt8(ascii: ">"): true
      default: run.count == 1 && isAlone
      }
    return isMark ? text.startIndex : nil
  }

  // MARK: Lists without tags

  /// The item that a paragraph is by its first characters: `- x`, `• x`, `1. x`.
  private func fakeMark() -> (BodyLine.Kind, length: Int)? {
    guard kind == .paragraph || kind == .lineBreak else { return nil }
    if let length = Self.bulletLength(line) {
      return (.item(indent: 0, number: nil), length)
    }
    guard let (number, dot) = Self.number(line[...]), dot + 1 < line.count, line[dot + 1] == 0x20,
      number == 1 || lines.last?.body.kind == .item(indent: 0, number: number - 1)
    else { return nil }
    return (.item(indent: 0, number: number), dot + 2)
  }

  /// Bytes of a bullet and the space behind it; a sign such as `•` needs no space.
  private static func bulletLength(_ line: [UInt8]) -> Int? {
    guard let first = line.first else { return nil }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") {
      return line.count > 2 && line[1] == 0x20 ? 2 : nil
    }
    if line.starts(with: [0xC2, 0xB7]) { return line.count > 3 && line[2] == 0x20 ? 3 : nil }
    guard first == 0xE2, line.count > 4 else { return nil }
    let hasSpace = line[3] == 0x20
    return isSign(line[1], line[2]) || (hasSpace && isDash(line[1], line[2]))
      ? (hasSpace ? 4 : 3) : nil
  }

  /// `•`, `‣`, `∙`, `■`, `▪`, `▫`, `►`, `▸`, `●`, `○`, `◦`, `✓`, `✔`, `➤`.
  private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0xA2), (0x80, 0xA3), (0x88, 0x99), (0x96, 0xA0), (0x96, 0xAA), (0x96, 0xAB),
      (0x96, 0xBA), (0x96, 0xB8), (0x97, 0x8F), (0x97, 0x8B), (0x97, 0xA6), (0x9C, 0x93),
      (0x9C, 0x94), (0x9E, 0xA4):
      true
    default: false
    }
  }

  /// `–` and `—`.
  private static func isDash(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (third == 0x93 || third == 0x94)
  }

  /// The number of at most three digits that a line begins with, and where its dot stands.
  private static func number(_ text: ArraySlice<UInt8>) -> (number: Int, dot: Int)? {
    let digits = text.prefix { ASCII.isDigit($0) }
    guard (1...4).contains(digits.count), digits.endIndex < text.endIndex,
      text[digits.endIndex] == UInt8(ascii: ".") || text[digits.endIndex] == UInt8(ascii: ")")
    else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, digits.endIndex)
  }

  // MARK: Addresses

  /// `www.host.tld` and `host.tld/path`, which have no scheme.
  private mutating func findBareAddresses() {
    guard mayHaveBareAddress, line.count <= 20_000 else { return }
    let known = Set(links.map(\.offset))
    for word in line.split(separator: 0x20) where word.count > 4 && word.count < 1_000 {
      let start = word.startIndex
      // Links that are written already have brackets.
      guard word.contains(UInt8(ascii: ".")), !word.contains(UInt8(ascii: "]")) else { continue }
      let found = LinkFinder.links(in: String(decoding: word, as: UTF8.self)).first
      if let found, !known.contains(start) {
        links.append(.init(offset: start, link: Link(text: "", url: found.absolute)))
        visibleLinked += word.count
      }
    }
  }
}
