// SPDX-License-Identifier: MIT

extension MarkupMender {
  // MARK: Start tags

  mutating func readStartTag(at start: Int) -> Bool {
    switch TagScan(input, at: start) {
    case .unfinished: return isLeft(unfinishedAt: start)
    case .text: takeAsText(at: start)
    case .clean(let nameEnd, let end, let isEmpty):
      guard end - nameEnd < 3 || admitsAttributes(nameEnd..<end) else {
        return readUntidyTag(at: start, nameEnd: nameEnd)
      }
      guard accepts((start + 1)..<nameEnd) else {
        drop(to: end)
        return true
      }
      if isEmpty || !isVoid((start + 1)..<nameEnd) {
        position = end
        if !isEmpty { push((start + 1)..<nameEnd) }
      } else {
        replace(to: end, with: Array(input[start..<(end - 1)]) + Array("/>".utf8))
      }
      if isEmpty { closeRootIfEmpty() }
    case .untidy(let nameEnd): return readUntidyTag(at: start, nameEnd: nameEnd)
    }
    return true
  }

  /// A tag whose end is not to be seen: false where it may still come.
  private mutating func isLeft(unfinishedAt start: Int) -> Bool {
    if waits(from: start) { return false }
    if isLast { return endsHere(start) }
    takeAsText(at: start, because: "a tag that begins here is longer than 1 MB and is read as text")
    return true
  }

  private mutating func readUntidyTag(at start: Int, nameEnd: Int) -> Bool {
    let tag = BrokenTag(input, nameEnd: nameEnd)
    if tag.isText {
      takeAsText(at: start)
      return true
    }
    guard let end = tag.end else { return isLeft(unfinishedAt: start) }
    let name = (start + 1)..<nameEnd
    guard accepts(name) else {
      drop(to: end)
      return true
    }
    if tag.isDamaged { log.add(line: lineNumber(at: start), "the attributes of a tag are broken") }
    let isEmpty = tag.isEmpty || isVoid(name)
    if !isEmpty { push(name) }
    replace(to: end, with: written(tag, name: name, isEmpty: isEmpty))
    if isEmpty { closeRootIfEmpty() }
    return true
  }

  private mutating func written(
    _ tag: BrokenTag, name: Range<Int>, isEmpty: Bool
  ) -> [UInt8] {
    var bytes = [UInt8(ascii: "<")] + input[name]
    for attribute in tag.attributes {
      guard admits(attribute.name, value: attribute.value) else {
        reportNames(at: name.lowerBound)
        continue
      }
      bytes.append(0x20)
      bytes += input[attribute.name]
      bytes += Array("=\"".utf8)
      appendValue(attribute.value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    return bytes + Array((isEmpty ? "/>" : ">").utf8)
  }

  private mutating func appendValue(_ range: Range<Int>, to bytes: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      if input[index] == UInt8(ascii: "&"),
        let (meant, end) = references.text(in: input, at: index, to: range.upperBound)
      {
        for byte in meant { Self.appendEscaped(byte, to: &bytes) }
        index = end
      } else {
        Self.appendEscaped(input[index], to: &bytes)
        index += 1
      }
    }
  }

  private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
    case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
    case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
    case 0x0A, 0x0D: bytes.append(0x20)
    default: bytes.append(byte)
    }
  }

  /// Whether an element belongs to the document; closes what must end before it.
  private mutating func accepts(_ name: Range<Int>) -> Bool {
    switch place {
    case .beforeRoot:
      guard roots.contains(localName(name)) else { return false }
      place = .inRoot
    case .behindRoot:
      log.add(line: lineNumber(at: name.lowerBound), Self.behindRoot)
      return false
    case .inRoot: closeUnclosed(before: name)
    }
    if open.count >= OpenElements.depthLimit {
      log.add(line: lineNumber(at: name.lowerBound), "elements are nested too deeply to be read")
      return false
    }
    return admitsElement(name)
  }

  private mutating func push(_ name: Range<Int>) {
    open.push(input[name], line: lineNumber(at: name.lowerBound))
    isBehindStartTag = true
  }

  private mutating func closeRootIfEmpty() {
    if open.isEmpty { place = .behindRoot }
  }

  /// Elements of HTML that have no end tag.
  private func isVoid(_ name: Range<Int>) -> Bool {
    guard name.count <= 3, let first = input[name].first else { return false }
    guard
      [UInt8(ascii: "b"), UInt8(ascii: "h"), UInt8(ascii: "i"), UInt8(ascii: "w")]
        .contains(ASCII.lowercased(first))
    else { return false }
    return ["br", "hr", "img", "wbr"].contains(localName(name))
  }

  private func localName(_ name: Range<Int>) -> String {
    let local = input[name].split(separator: UInt8(ascii: ":")).last ?? []
    return String(decoding: local.map { ASCII.lowercased($0) }, as: UTF8.self)
  }

  // MARK: What was never closed

  private mutating func closeUnclosed(before name: Range<Int>) {
    if UnclosedElements.isEpisode(input[name]), let index = open.lastIndex(named: input[name]) {
      close(downTo: index, at: name.lowerBound)
    } else if isBehindStartTag, !open.isEmpty,
      UnclosedElements.ends(open.name(open.count - 1), before: input[name])
    {
      close(downTo: open.count - 1, at: name.lowerBound)
    }
  }

  /// Writes the end tags of an element and of all within it.
  private mutating func close(downTo index: Int, at offset: Int) {
    keep(to: position)
    for inner in stride(from: open.count - 1, through: index, by: -1) {
      let name = String(decoding: open.name(inner), as: UTF8.self)
      log.add(line: open.line(inner), "<\(name)> begins here and is never closed")
      writeEndTag(of: inner)
    }
  }

  mutating func writeEndTag(of index: Int) {
    output += Array("</".utf8)
    output += open.name(index)
    output.append(UInt8(ascii: ">"))
    open.pop()
  }

  // MARK: End tags

  mutating func readEndTag(at start: Int) -> Bool {
    guard let end = bracket(from: start) else { return isLeft(unfinishedAt: start) }
    let nameEnd = TagScan.endOfName(input, from: start + 2) ?? start + 2
    let name = (start + 2)..<nameEnd
    if nameEnd == end - 1, open.lastIs(name, of: input) {
      position = end
      open.pop()
      isBehindStartTag = false
    } else {
      readUnexpectedEnd(name, from: start, to: end)
    }
    if place == .inRoot && open.isEmpty { place = .behindRoot }
    return true
  }

  private mutating func readUnexpectedEnd(_ name: Range<Int>, from start: Int, to end: Int) {
    guard let index = open.lastIndex(named: input[name]) else {
      let wasLeftOut = names.isReached && !names.knows(input[name])
      if place == .inRoot, !isVoid(name), !wasLeftOut {
        let written = String(decoding: input[name], as: UTF8.self)
        log.add(line: lineNumber(at: start), "</\(written)> closes nothing")
      }
      return drop(to: end)
    }
    isBehindStartTag = false
    if index < open.count - 1 { close(downTo: index + 1, at: start) }
    keep(to: position)
    writeEndTag(of: index)
    drop(to: end)
  }

  // MARK: The end of the file

  /// Closes what is open; a mark tells the reader that the file ends too early.
  mutating func finish() {
    guard place == .inRoot else { return }
    let name = String(decoding: open.name(open.count - 1), as: UTF8.self)
    let isNearlyWhole = Self.wholes.contains(name.lowercased())
    log.add(
      line: lineNumber(at: input.count),
      isNearlyWhole ? "</\(name)> is missing at the end of the file" : Self.cutOff(in: name))
    output += Array("<?\(Self.cutMark) here?>".utf8)
    while !open.isEmpty { writeEndTag(of: open.count - 1) }
  }

  /// Elements between whose children a file may end without loss.
  private static let wholes: Set<String> = ["rss", "rdf:rdf", "channel", "feed", "opml", "body"]

  private static func cutOff(in name: String) -> String {
    "the file ends too early, in <\(name)>; what comes before is kept"
  }

  /// The target of the processing instruction that stands where a file ends too early.
  static let cutMark = "cut"
}
