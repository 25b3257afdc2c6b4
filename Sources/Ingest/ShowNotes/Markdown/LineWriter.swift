// SPDX-License-Identifier: MIT

internal import Catalog

/// Writes show notes as lines of Markdown.
///
/// White space is squeezed; marks of emphasis stand tight around words and are closed at the end of a
/// line; characters that would mean something to Markdown are escaped, and no others.
struct LineWriter {
  private(set) var lines: [NotesLine] = []
  /// What the line under way is.
  var kind: BodyLine.Kind = .paragraph
  var isQuoted = false

  /// Markdown of the line under way.
  var line: [UInt8] = []
  var marks: [OpenMark] = [] {
    didSet { opened = OpenMark.Summary(marks) }
  }
  /// What the open marks are, for asking at every word.
  var opened = OpenMark.Summary([])
  var links: [NotesLine.PlacedLink] = []
  /// Characters that may have to be escaped once the line is known.
  var suspects: [Int] = []
  var space = Space.none
  /// Where a `]` or `<` of the text was written last, behind it.
  var literalEnd = -1
  /// Where a mark was closed behind punctuation, so that no letter may follow directly.
  var tightEnd = -1
  /// The mark that was closed last, and where.
  var lastClosed: (kind: OpenMark.Kind, start: Int, end: Int)?
  /// Bytes of the line that are read: all, in bold type, within links.
  var visible = 0
  var visibleStrong = 0
  var visibleLinked = 0
  /// Bytes of addresses that are read as such.
  var visibleAddresses = 0
  /// Whether a mark of ours stands in the line.
  var hasMarks = false
  /// Whether an address without a scheme may stand in the line.
  var mayHaveBareAddress = false

  enum Space {
    case none
    case space
    /// A line break of the source, which is nothing between two characters of Chinese or Japanese.
    case newline
  }

  init() {
    line.reserveCapacity(1024)
  }

  /// Whether the line under way has any text.
  var isEmpty: Bool { visible == 0 }

  /// Plain characters, none of which means anything to Markdown.
  mutating func append(_ text: ArraySlice<UInt8>) {
    guard let first = text.first else { return }
    prepare(for: first)
    line.append(contentsOf: text)
    count(text.count)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20: addSpace()
    case 0..<0x80: append(character: UInt8(scalar.value), next: 0)
    default:
      let bytes = UTF8.encode(scalar)
      guard let bytes, let first = bytes.first else { return }
      prepare(for: first)
      line.append(contentsOf: bytes)
      count(bytes.count)
    }
  }

  /// A character of ASCII that may mean something to Markdown.
  ///
  /// - Parameter next: the byte behind it in the source, which tells whether it does.
  mutating func append(character byte: UInt8, next: UInt8) {
    prepare(for: byte)
    count(1)
    guard !opened.isInCode else { return line.append(byte) }
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"): appendSuspect(byte, next: next)
    case UInt8(ascii: "\\"):
      if ASCII.isPunctuation(next) { line.append(byte) }
      line.append(byte)
    case UInt8(ascii: "["), UInt8(ascii: "]"):
      if opened.isInLink { line.append(UInt8(ascii: "\\")) }
      line.append(byte)
      if byte == UInt8(ascii: "]") { literalEnd = line.count }
    case UInt8(ascii: "<"):
      line.append(byte)
      literalEnd = line.count
    default: line.append(byte)
    }
  }

  /// An ampersand that would begin a reference.
  mutating func appendAmpersand(beforeName: Bool) {
    prepare(for: UInt8(ascii: "&"))
    count(1)
    line.append(UInt8(ascii: "&"))
    if beforeName && !opened.isInCode { line.append(contentsOf: "amp;".utf8) }
  }

  /// An address that stands in the text, as it is.
  mutating func append(address: [UInt8]) {
    guard let first = address.first else { return }
    prepare(for: first)
    if !opened.isInLink && !opened.isInCode {
      let url = String(decoding: address, as: UTF8.self)
      links.append(.init(offset: line.count, link: Link(text: "", url: url)))
      visibleLinked += address.count
      visibleAddresses += address.count
    }
    line.append(contentsOf: address)
    count(address.count)
  }

  /// Takes back the scheme of an address, which is written again as a whole.
  ///
  /// - Returns: false when the line does not end in `http:` or `https:`, which is then no address.
  mutating func retract(scheme: ArraySlice<UInt8>) -> Bool {
    let lowered = scheme.map(ASCII.lowercased)
    guard space == .none,
      lowered.elementsEqual("https:".utf8) || lowered.elementsEqual("http:".utf8),
      line.suffix(scheme.count).elementsEqual(scheme)
    else { return false }
    line.removeLast(scheme.count)
    count(-scheme.count)
    return true
  }

  mutating func addSpace(isNewline: Bool = false) {
    if space != .space { space = isNewline ? .newline : .space }
  }

  /// Takes a line as it is.
  mutating func append(verbatim text: [UInt8], length: Int) {
    endLine()
    let body = BodyLine(kind: .verbatim, text: String(decoding: text, as: UTF8.self))
    lines.append(NotesLine(body: body, length: length))
  }

  /// Ends the line under way.
  ///
  /// - Returns: whether it had any text; else there is no line.
  @discardableResult
  mutating func endLine() -> Bool {
    closeAll()
    defer { reset() }
    guard visible > 0, let finished = finish() else { return false }
    lines.append(finished)
    return true
  }

  private mutating func reset() {
    line.removeAll(keepingCapacity: true)
    if !links.isEmpty { links = [] }
    if !suspects.isEmpty { suspects.removeAll(keepingCapacity: true) }
    (space, literalEnd, tightEnd, lastClosed) = (.none, -1, -1, nil)
    (visible, visibleStrong, visibleLinked, visibleAddresses) = (0, 0, 0, 0)
    (mayHaveBareAddress, hasMarks) = (false, false)
  }

  private mutating func count(_ bytes: Int) {
    visible += bytes
    if opened.isInLink { visibleLinked += bytes }
    if opened.isStrong { visibleStrong += bytes }
  }

  /// Writes what must stand before the next character.
  @inline(__always)
  private mutating func prepare(for first: UInt8) {
    if space != .none {
      if !line.isEmpty, space == .space || !joinsHan(first) { line.append(0x20) }
      space = .none
    } else if line.count == literalEnd {
      guardLiteral(before: first)
    } else if line.count == tightEnd, Self.isWord(first) {
      line.append(0x20)
    }
    if opened.hasUnwritten { openMarks(before: first) }
  }

  /// A tag, a link's destination or a definition must not arise from text.
  private mutating func guardLiteral(before first: UInt8) {
    if line.last == UInt8(ascii: "<") {
      guard
        ASCII.isLetter(first) || first == UInt8(ascii: "/") || first == UInt8(ascii: "!")
          || first == UInt8(ascii: "?")
      else { return }
      line.removeLast()
      line.append(contentsOf: "&lt;".utf8)
    } else if "([:".utf8.contains(first) {
      line.append(UInt8(ascii: "\\"))
    }
  }

  private mutating func appendSuspect(_ byte: UInt8, next: UInt8) {
    let before = line.last ?? 0x20
    let isLoose = before == 0x20 && (ASCII.isSpace(next) || next == 0)
    let isInWord = Self.isWord(before) && Self.isWord(next)
    let isHarmless = byte == UInt8(ascii: "*") ? isLoose : isLoose || isInWord
    if byte == UInt8(ascii: "`") || !isHarmless { suspects.append(line.count) }
    line.append(byte)
  }

  /// Whether the line's end and a byte to come are both of Chinese or Japanese.
  private func joinsHan(_ first: UInt8) -> Bool {
    guard line.count >= 3 else { return false }
    return (0xE3...0xE9).contains(first) && (0xE3...0xE9).contains(line[line.count - 3])
  }

  static func isWord(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80
  }
}
