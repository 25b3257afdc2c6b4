// SPDX-License-Identifier: MIT

internal import Naming

extension MarkupMender {
  /// How far the text at the end of the input is complete.
  ///
  /// A reference or a `]]>` may go on in the next chunk.
  var endOfWholeText: Int {
    guard !isLast else { return input.count }
    let tail = max(position, input.count - References.longest)
    var end = input.count
    if let reference = input[tail...].lastIndex(of: UInt8(ascii: "&")),
      !input[reference...].contains(UInt8(ascii: ";"))
    {
      end = reference
    }
    while end > position, input.count - end < 2, input[end - 1] == UInt8(ascii: "]") { end -= 1 }
    return end
  }

  /// Reads text without tags from `position` to an offset.
  mutating func readText(to end: Int) {
    guard place == .inRoot else { return dropText(to: end) }
    let isPlain =
      ByteSearch.first(UInt8(ascii: "&"), in: input, from: position, to: end) == nil
      && ByteSearch.first("]]>", in: input, from: position, to: end) == nil
    if isPlain { position = end } else { decodeText(to: end) }
  }

  /// A `<` that is no tag.
  mutating func takeAsText(
    at start: Int, because reason: String = "a `<` that begins no tag is text; write it as &lt;"
  ) {
    if place == .inRoot {
      log.add(line: lineNumber(at: start), reason)
      replace(to: start + 1, with: Array("&lt;".utf8))
    } else {
      drop(to: start + 1)
    }
  }

  private mutating func dropText(to end: Int) {
    if place == .behindRoot, input[position..<end].contains(where: { !ASCII.isSpace($0) }) {
      log.add(line: lineNumber(at: position), Self.behindRoot)
    }
    drop(to: end)
  }

  static let behindRoot = "what follows the end of the feed is left out"

  /// Writes text with references as a section, so that the parser hands it over in one piece.
  private mutating func decodeText(to end: Int) {
    var text: [UInt8] = []
    keep(to: position)
    while let start = ByteSearch.first(UInt8(ascii: "&"), in: input, from: position, to: end) {
      text += input[position..<start]
      position = start + 1
      guard let (meant, next) = references.text(in: input, at: start, to: end) else {
        text.append(UInt8(ascii: "&"))
        reportReference(at: start, to: end)
        continue
      }
      position = next
      guard meant.count == 1, meant[0] == 0x0A || meant[0] == 0x0D else {
        text += meant
        continue
      }
      // As a reference it makes no line of the result, as it makes none in the file.
      writeSection(text)
      text = []
      output += Array("&#10;".utf8)
    }
    text += input[position..<end]
    writeSection(text)
    (position, kept) = (end, end)
  }

  private mutating func reportReference(at start: Int, to end: Int) {
    let line = lineNumber(at: start)
    if references.declared.isExhausted {
      log.add(line: line, "an entity stands for too much text and is left as it is written")
    } else {
      log.add(line: line, "an `&` that begins no reference is text; write it as &amp;")
    }
  }

  /// Writes text that may hold anything, also the end of a section.
  mutating func writeSection(_ text: [UInt8]) {
    guard !text.isEmpty else { return }
    output += Array("<![CDATA[".utf8)
    var from = 0
    while let end = ByteSearch.first("]]>", in: text, from: from, to: text.count) {
      output += text[from..<(end + 2)]
      output += Array("]]><![CDATA[".utf8)
      from = end + 2
    }
    output += text[from...]
    output += Array("]]>".utf8)
  }
}
