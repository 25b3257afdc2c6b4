// SPDX-License-Identifier: MIT

/// Reads one text of show notes, HTML or plain, as lines of Markdown.
///
/// HTML is read as browsers do where it matters and never refused: unknown tags are text, unclosed
/// ones end with their block, scripts and players are left out with all they hold. No tree is made;
/// cost is linear whatever the text, nesting bounded.
struct MarkupReader {
  let bytes: [UInt8]
  let style: MarkupStyle
  var index = 0
  var writer = LineWriter()
  var blocks = BlockState()
  /// Elements whose end tag is not to be found from here on, so that it is looked for once.
  var unclosed: Set<[UInt8]> = []

  /// - Parameter isPlain: whether a feed says that the text is not HTML.
  static func lines(_ text: String, isPlain: Bool) -> [NotesLine] {
    var text = text
    text.makeContiguousUTF8()
    let (bytes, style) = MarkupStyle.told(Array(text.utf8), isPlain: isPlain)
    var reader = MarkupReader(bytes: bytes, style: style)
    reader.read()
    return reader.writer.lines
  }

  private init(bytes: [UInt8], style: MarkupStyle) {
    self.bytes = bytes
    self.style = style
  }

  /// The byte at an offset; 0 behind the end.
  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private mutating func read() {
    while index < bytes.count {
      switch ByteClass.of(bytes[index]) {
      case .plain: readRun()
      case .space: readSpace()
      case .less: readLess()
      case .ampersand: readReference()
      case .mark:
        writer.append(character: bytes[index], next: byte(index + 1))
        index += 1
      case .slash: readSlash()
      case .wide: isVisible(at: index) ? readRun() : readWide()
      }
    }
    writer.endLine()
  }

  /// Characters that stand for themselves up to the next that does not, single spaces between plain
  /// ones included.
  private mutating func readRun() {
    let (bytes, table) = (bytes, ByteClass.table)
    let (text, classes) = (bytes.span, table.span)
    let start = index
    var end = index
    // A space behind any other character is not counted as text.
    var joinsWords = false
    let isInCode = writer.opened.isInCode
    while end < text.count {
      switch classes[Int(text[end])] {
      case .plain:
        end += 1
        joinsWords = !isInCode
      case .wide where isVisible(at: end):
        end += Invisible.length(text[end])
        joinsWords = false
      case .space
      where joinsWords && text[end] == 0x20 && end + 1 < text.count
        && classes[Int(text[end + 1])] == .plain:
        end += 2
      default:
        index = end
        return writer.append(bytes[start..<end])
      }
    }
    index = bytes.count
    writer.append(bytes[start...])
  }

  /// Whether a character that may be an invisible one is none.
  private func isVisible(at offset: Int) -> Bool {
    let lead = bytes[offset]
    let length = Invisible.length(lead)
    guard length > 1, offset + length <= bytes.count else { return false }
    return Invisible.isVisible(lead, bytes[offset + 1], bytes[offset + length - 1])
  }

  private mutating func readSpace() {
    let byte = bytes[index]
    index += 1
    guard byte == 0x0A || byte == 0x0D else { return writer.addSpace() }
    if byte == 0x0D, self.byte(index) == 0x0A { index += 1 }
    if style.keepsLines || beginsListItem() { return breakLine() }
    writer.addSpace(isNewline: true)
  }

  /// Ends the line, and begins the next in the same block; an empty one ends the block.
  mutating func breakLine() {
    let wrote = writer.endLine()
    blocks.didEnd(line: wrote)
    writer.kind = blocks.kind(behindBreak: wrote)
  }

  /// Within a paragraph of HTML a line that begins as an item or a chapter does is one.
  private func beginsListItem() -> Bool {
    var next = index
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    guard next + 1 < bytes.count else { return false }
    switch bytes[next] {
    case UInt8(ascii: "*"), UInt8(ascii: "-"): return bytes[next + 1] == 0x20
    case 0xE2: return bytes[next...].starts(with: "•".utf8)
    default: return beginsChapter(at: next)
    }
  }

  private func beginsChapter(at start: Int) -> Bool {
    let isBracket = bytes[start] == UInt8(ascii: "(") || bytes[start] == UInt8(ascii: "[")
    let opening = isBracket ? start + 1 : start
    guard ASCII.isDigit(byte(opening)) else { return false }
    return ClockTime(at: 0, in: Array(bytes[opening..<min(bytes.count, opening + 16)])) != nil
  }

  private mutating func readLess() {
    if style.readsTags, readTag() { return }
    writer.append(character: bytes[index], next: byte(index + 1))
    index += 1
  }

  private mutating func readReference() {
    guard style.readsReferences,
      let (scalar, end) = CharacterReference.read(at: index, end: bytes.count, in: bytes)
    else {
      writer.appendAmpersand(beforeName: isName(at: index + 1))
      index += 1
      return
    }
    index = end
    if scalar == "&" { return writer.appendAmpersand(beforeName: isName(at: end)) }
    take(scalar)
  }

  /// Whether what follows an ampersand makes a reference of it.
  private func isName(at start: Int) -> Bool {
    var next = byte(start) == UInt8(ascii: "#") ? start + 1 : start
    let first = next
    while next < first + 32, ASCII.isLetter(byte(next)) || ASCII.isDigit(byte(next)) { next += 1 }
    return next > first && byte(next) == UInt8(ascii: ";")
  }

  /// A character that is not ASCII, and may be one that nobody sees.
  private mutating func readWide() {
    let lead = bytes[index]
    let text = bytes[index..<min(index + Invisible.length(lead), bytes.count)]
    index = text.endIndex
    guard let scalar = String(decoding: text, as: UTF8.self).unicodeScalars.first else { return }
    take(scalar)
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    switch Invisible.meaning(of: scalar) {
    case .visible: writer.append(scalar)
    case .space: writer.addSpace()
    case .nothing: break
    case .lineBreak: style.keepsLines ? breakLine() : writer.addSpace()
    }
  }
}
