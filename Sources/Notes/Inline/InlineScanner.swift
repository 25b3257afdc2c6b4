// SPDX-License-Identifier: MIT

internal import Naming

/// Finds the marked mentions of one stretch of text, and what of it is prose.
///
/// One pass cuts the text at everything that is no prose (code, markup, addresses); what is left between
/// the cuts is for `NameFinder`. Every search for a closing mark that failed is remembered, so that the
/// cost stays linear in hostile text.
struct InlineScanner {
  private(set) var bytes: [UInt8]
  private(set) var range: Range<Int>
  let lexicon: any Lexicon
  /// Whether this is no Markdown but a value of front matter: only wiki links and addresses count.
  let isData: Bool
  /// In the offsets of `bytes`, in no order.
  var mentions: [Mention] = []
  /// Marked targets that name nothing.
  var looseTargets: [LooseTarget] = []
  /// The stretches of prose.
  private(set) var prose: [Range<Int>] = []
  /// What is no prose, closed wiki links included.
  private(set) var zones: [Range<Int>] = []
  var position: Int
  private(set) var proseStart: Int
  /// Where the `[` stand that a link's `](` may still close.
  var brackets: [Int] = []
  /// Marks that close nothing further on.
  var missing: Set<Missing> = []
  /// Up to here no `]]` stands.
  var noWikiCloseBefore = 0

  /// What was looked for in vain from some place on.
  enum Missing: Hashable {
    case backticks(Int)
    case dollar
    case dollars
    case comment
    case percents
  }

  /// - Parameter range: within `bytes`.
  init(bytes: [UInt8], range: Range<Int>, lexicon: any Lexicon, isData: Bool = false) {
    self.bytes = bytes
    self.range = range
    self.lexicon = lexicon
    self.isData = isData
    position = range.lowerBound
    proseStart = range.lowerBound
  }

  var end: Int { range.upperBound }

  /// Scans another stretch of text, in memory that is used again.
  mutating func scan(_ range: Range<Int>, of bytes: [UInt8]) {
    self.bytes = bytes
    self.range = range
    mentions.removeAll(keepingCapacity: true)
    looseTargets.removeAll(keepingCapacity: true)
    prose.removeAll(keepingCapacity: true)
    zones.removeAll(keepingCapacity: true)
    brackets.removeAll(keepingCapacity: true)
    if !missing.isEmpty { missing = [] }
    noWikiCloseBefore = 0
    position = range.lowerBound
    proseStart = range.lowerBound
    scan()
  }

  /// - Parameter limit: what no mark before it opens is left out; the end when nil.
  mutating func scan(upTo limit: Int? = nil) {
    if isData { return scanData() }
    scanDefinitions()
    let limit = limit ?? end
    while let mark = nextMark, mark < limit {
      position = mark
      scanMark(bytes[mark])
    }
    closeProse(at: end)
  }

  /// Where the next byte stands that may be more than text.
  private var nextMark: Int? {
    let isMark = Self.isMark
    var offset = PlainRun.end(from: position, to: end, in: bytes)
    while offset < end, !isMark[Int(bytes[offset])] {
      offset = PlainRun.end(from: offset + 1, to: end, in: bytes)
    }
    return offset < end ? offset : nil
  }

  private mutating func scanData() {
    while position < end {
      let start = position
      if has("[[", at: start) { scanOpenBracket() }
      if has("://", at: start) { scanScheme() }
      if position == start { position += 1 }
    }
  }

  /// A mark either consumes what it opens, or is text and is stepped over.
  private mutating func scanMark(_ byte: UInt8) {
    let start = position
    switch byte {
    case UInt8(ascii: "\\"): scanEscape()
    case UInt8(ascii: "`"): scanCode()
    case UInt8(ascii: "<"): scanAngle()
    case UInt8(ascii: "["): scanOpenBracket()
    case UInt8(ascii: "]"): scanCloseBracket()
    case UInt8(ascii: "$"): scanMath()
    case UInt8(ascii: "%"): scanComment()
    case UInt8(ascii: "@"): scanAt()
    case UInt8(ascii: "#"): scanTag()
    case UInt8(ascii: ":"): scanScheme()
    case UInt8(ascii: "-"): scanSlug()
    default: break
    }
    if position == start { position += 1 }
  }

  /// Takes a part out of the prose and goes on behind it.
  mutating func exclude(_ zone: Range<Int>) {
    closeProse(at: zone.lowerBound)
    zones.append(zone)
    proseStart = max(proseStart, zone.upperBound)
    position = max(position, zone.upperBound)
  }

  private mutating func closeProse(at offset: Int) {
    if proseStart < offset { prose.append(proseStart..<offset) }
  }

  private mutating func scanEscape() {
    guard position + 1 < end, bytes[position + 1].isASCIIPunctuation else { return }
    position += 2
  }

  private static let isMark: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for mark in "\\`<[]$%@#:-".utf8 { table[Int(mark)] = true }
    return table
  }()
}

// MARK: Looking around

extension InlineScanner {
  func has(_ mark: StaticString, at offset: Int) -> Bool {
    bytes.hasPrefix(mark, at: offset, end: end)
  }

  func byte(at offset: Int) -> UInt8? {
    offset >= range.lowerBound && offset < end ? bytes[offset] : nil
  }

  /// Whether a letter, mark or digit stands directly before an offset.
  func isWord(before offset: Int) -> Bool {
    bytes.scalar(before: offset, from: range.lowerBound).map { ScalarClass($0.scalar).isWord }
      ?? false
  }

  /// Whether a letter, mark or digit stands at an offset.
  func isWord(at offset: Int) -> Bool {
    offset < end && wordEnd(from: offset, including: "") > offset
  }

  /// The end of the run of letters, marks, digits and the given ASCII bytes from an offset.
  func wordEnd(from start: Int, including others: String) -> Int {
    var offset = start
    while offset < end {
      let (scalar, length) = UTF8Decoding.scalar(at: offset, in: bytes, end: end)
      let isOther = scalar.isASCII && others.unicodeScalars.contains(scalar)
      guard isOther || ScalarClass(scalar).isWord else { break }
      offset += length
    }
    return offset
  }

  /// The start of the run of letters, marks, digits and the given ASCII bytes that ends at an offset.
  func wordStart(to offset: Int, including others: String, from lower: Int) -> Int {
    var start = offset
    while let (scalar, length) = bytes.scalar(before: start, from: lower) {
      let isOther = scalar.isASCII && others.unicodeScalars.contains(scalar)
      guard isOther || ScalarClass(scalar).isWord else { break }
      start -= length
    }
    return start
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low].isSpace { low += 1 }
    while low < high, bytes[high - 1].isSpace { high -= 1 }
    return low..<high
  }
}

extension [UInt8] {
  /// The scalar that ends at an offset, and its length; nil at `lower`.
  func scalar(before offset: Int, from lower: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset > lower else { return nil }
    var start = offset - 1
    while start > lower, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, length) = UTF8Decoding.scalar(at: start, in: self, end: offset)
    return start + length == offset ? (scalar, length) : ("\u{FFFD}", 1)
  }
}
