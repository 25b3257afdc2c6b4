// SPDX-License-Identifier: MIT

internal import Naming

extension MarkupMender {
  /// A comment, a CDATA section, a document type, or something else behind `<!`.
  mutating func readDeclaration(at start: Int) -> Bool {
    guard isLast || start + 9 <= input.count else { return false }
    if ByteSearch.matches("<!--", in: input, at: start, to: input.count) {
      return readComment(at: start)
    }
    if ByteSearch.matches("<![CDATA[", in: input, at: start, to: input.count) {
      return readSection(at: start)
    }
    if String(decoding: input[start..<min(start + 9, input.count)], as: UTF8.self).lowercased()
      == "<!doctype"
    {
      return readDocumentType(at: start)
    }
    return skipToBracket(from: start)
  }

  /// Behind the next `>`.
  mutating func bracket(from start: Int) -> Int? {
    nextBracket.find(from: start, in: input).map { $0 + 1 }
  }

  /// Leaves out all up to the next `>`.
  private mutating func skipToBracket(from start: Int) -> Bool {
    guard let end = bracket(from: start) else {
      return waits(from: start) ? false : endsHere(start)
    }
    drop(to: end)
    return true
  }

  /// Whether the end of what begins at an offset may still come.
  func waits(from start: Int) -> Bool {
    !isLast && input.count - start < Self.lookAhead
  }

  // MARK: Comments

  private mutating func readComment(at start: Int) -> Bool {
    if let end = nextCommentEnd.find(from: start + 4, in: input) {
      drop(to: end + 3)
      return true
    }
    if waits(from: start) { return false }
    let line = lineNumber(at: start)
    guard isLast else {
      mode = .comment
      return skipComment()
    }
    log.add(line: line, "a comment that begins here has no end")
    drop(to: bracket(from: start) ?? input.count)
    return true
  }

  mutating func skipComment() -> Bool {
    if let end = nextCommentEnd.find(from: position, in: input) {
      mode = .markup
      drop(to: end + 3)
      return true
    }
    if isLast { log.add(line: lineNumber(at: input.count), "the file ends in a comment") }
    drop(to: isLast ? input.count : max(position, input.count - 2))
    return false
  }

  // MARK: Processing instructions

  mutating func skipInstruction(at start: Int) -> Bool {
    let next = ByteSearch.first(UInt8(ascii: "<"), in: input, from: start + 2, to: input.count)
    let limit = next ?? input.count
    if let close = ByteSearch.first("?>", in: input, from: start + 2, to: limit) {
      drop(to: close + 2)
      return true
    }
    if next == nil && waits(from: start) { return false }
    return skipToBracket(from: start)
  }

  // MARK: CDATA sections

  private mutating func readSection(at start: Int) -> Bool {
    let content = start + 9
    let close = nextSectionEnd.find(from: content, in: input)
    if close == nil && waits(from: start) { return false }
    guard place == .inRoot else {
      drop(to: close.map { $0 + 3 } ?? input.count)
      return true
    }
    if let end = endOfForgotten(from: content, to: close) {
      log.add(line: lineNumber(at: start), "a CDATA section that begins here has no end `]]>`")
      finishSection(from: start, to: end)
    } else if let close {
      position = close + 3
    } else if isLast {
      log.add(line: lineNumber(at: start), "a CDATA section that begins here has no end `]]>`")
      finishSection(from: start, to: input.count)
    } else {
      keep(to: content)
      mode = .section
      return passSection()
    }
    return true
  }

  private mutating func finishSection(from start: Int, to end: Int) {
    keep(to: start)
    output += input[start..<end]
    output += Array("]]>".utf8)
    (position, kept) = (end, end)
  }

  /// Where a section ends whose end was forgotten: at the end tag of its element, when another
  /// section, or the end of the file, comes before the next `]]>`.
  private func endOfForgotten(from content: Int, to close: Int?) -> Int? {
    let limit: Int
    if let close {
      guard let next = ByteSearch.first("[CDATA[", in: input, from: content, to: close) else {
        return nil
      }
      limit = next
    } else {
      limit = input.count
    }
    guard !open.isEmpty else { return nil }
    let name = open.name(open.count - 1)
    var from = content
    while let tag = ByteSearch.first("</", in: input, from: from, to: limit) {
      let end = tag + 2 + name.count
      if end < limit, input[(tag + 2)..<end].elementsEqual(name), !ASCII.isName(input[end]) {
        return tag
      }
      from = tag + 2
    }
    return nil
  }

  /// Passes on a long section in pieces, each a section of its own.
  mutating func passSection() -> Bool {
    if let close = nextSectionEnd.find(from: position, in: input) {
      mode = .markup
      keep(to: close + 3)
      return true
    }
    var end = isLast ? input.count : max(position, input.count - 2)
    // A character is never cut.
    while !isLast, end > position, end < input.count, input[end] & 0xC0 == 0x80 { end -= 1 }
    keep(to: end)
    output += Array((isLast ? "]]>" : "]]><![CDATA[").utf8)
    if isLast {
      log.add(line: lineNumber(at: end), "a CDATA section has no end `]]>`")
      mode = .markup
    }
    return false
  }

  // MARK: Document types

  private mutating func readDocumentType(at start: Int) -> Bool {
    guard let end = endOfDocumentType(from: start) else {
      return waits(from: start) ? false : skipToBracket(from: start)
    }
    references.declared.declare(input[start..<end])
    drop(to: end)
    return true
  }

  /// Behind the `>` that closes it: quoted text and the internal subset may hold others.
  private func endOfDocumentType(from start: Int) -> Int? {
    var quote: UInt8?
    var depth = 0
    for index in (start + 2)..<max(start + 2, input.count) {
      let byte = input[index]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return index + 1
      default: break
      }
    }
    return nil
  }
}
