// SPDX-License-Identifier: MIT

extension MarkupReader {
  /// Reads a tag or a comment at `<`; false when it is none.
  mutating func readTag() -> Bool {
    switch byte(index + 1) {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      skipDeclaration()
      return true
    case UInt8(ascii: "/"):
      guard let (tag, end) = tag(at: index + 2) else { return false }
      index = endOfTag(from: end)
      close(tag)
      return true
    default:
      let start = index + 1
      guard let (tag, end) = tag(at: start) else { return false }
      let close = endOfTag(from: end)
      let attributes = end..<max(end, close - 1)
      index = close
      open(tag, name: start..<end, attributes: attributes)
      return true
    }
  }

  private func tag(at start: Int) -> (HTMLTag, end: Int)? {
    var end = start
    while ASCII.isLetter(byte(end)) || ASCII.isDigit(byte(end)) || byte(end) == UInt8(ascii: ":") {
      guard end - start < 12 else { return nil }
      end += 1
    }
    let next = byte(end)
    let isEnd = next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || ASCII.isSpace(next)
    guard isEnd || end == bytes.count else { return nil }
    return HTMLTag(name: bytes[start..<end]).map { ($0, end) }
  }

  /// Behind the `>` of a tag, quoted values skipped; a tag that is not closed ends where the next one
  /// begins, or with the text.
  func endOfTag(from start: Int) -> Int {
    var next = start
    while next < bytes.count {
      switch bytes[next] {
      case UInt8(ascii: ">"): return next + 1
      case UInt8(ascii: "<"): return next
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let limit = min(bytes.count, next + 4_096)
        let isValue = bytes[next - 1] == UInt8(ascii: "=") || ASCII.isSpace(bytes[next - 1])
        let close = isValue ? bytes[(next + 1)..<limit].firstIndex(of: bytes[next]) : nil
        next = (close ?? next) + 1
      default: next += 1
      }
    }
    return bytes.count
  }

  /// Comments, `<!DOCTYPE …>`, `<?xml …?>`, and `<![CDATA[`, whose text is kept.
  private mutating func skipDeclaration() {
    if bytes[index...].starts(with: "<![CDATA[".utf8) {
      index += 9
    } else if bytes[index...].starts(with: "<!--".utf8), let end = find("-->", from: index + 4) {
      index = end
    } else {
      index = endOfTag(from: index + 1)
    }
  }

  /// Behind the next occurrence; looked for in vain once only.
  private mutating func find(_ text: String, from start: Int) -> Int? {
    let text = Array(text.utf8)
    guard !unclosed.contains(text) else { return nil }
    var next = start
    while let found = bytes[min(next, bytes.count)...].firstIndex(of: text[0]) {
      if bytes[found...].starts(with: text) { return found + text.count }
      next = found + 1
    }
    unclosed.insert(text)
    return nil
  }

  // MARK: Elements

  private mutating func open(_ tag: HTMLTag, name: Range<Int>, attributes: Range<Int>) {
    switch tag {
    case .mark(let mark): writer.open(mark)
    case .link: openLink(attributes)
    case .quotation: writer.append("“".unicodeScalars.first ?? "\"")
    case .lineBreak: breakLine()
    case .cell: openCell()
    case .dropped: skipContent(of: name, attributes: attributes)
    case .silent: break
    case .verbatim: readVerbatim(name)
    default:
      endBlock()
      openBlock(tag)
      writer.kind = blocks.kind()
      writer.isQuoted = blocks.isQuoted
    }
  }

  private mutating func openBlock(_ tag: HTMLTag) {
    switch tag {
    case .heading(let level): blocks.heading = level
    case .list(let isOrdered): blocks.beginList(isOrdered: isOrdered)
    case .item: blocks.beginItem()
    case .quote: blocks.beginQuote()
    default: break
    }
  }

  private mutating func close(_ tag: HTMLTag) {
    switch tag {
    case .mark(let mark): writer.close(mark)
    case .link: writer.closeLink()
    case .quotation: writer.append("”".unicodeScalars.first ?? "\"")
    case .lineBreak: breakLine()
    case .cell, .dropped, .silent: break
    default:
      endBlock()
      writer.forgetMarks()
      closeBlock(tag)
      writer.kind = blocks.kind(behindBreak: tag == .row)
      writer.isQuoted = blocks.isQuoted
    }
  }

  private mutating func closeBlock(_ tag: HTMLTag) {
    switch tag {
    case .heading: blocks.heading = nil
    case .list: blocks.endList()
    case .item: blocks.endItem()
    case .quote: blocks.endQuote()
    default: break
    }
  }

  mutating func endBlock() {
    blocks.didEnd(line: writer.endLine())
  }

  /// The cells of a row stand on one line.
  private mutating func openCell() {
    guard !writer.isEmpty else { return }
    writer.addSpace()
    writer.append(character: UInt8(ascii: "|"), next: 0)
    writer.addSpace()
  }

  private mutating func openLink(_ attributes: Range<Int>) {
    let value = HTMLAttribute.value(of: "href", in: bytes[attributes])
    guard let url = value.flatMap({ LinkDestination.absolute($0) }) else {
      return writer.closeLink()
    }
    writer.openLink(url)
  }
}
