// SPDX-License-Identifier: MIT

extension MarkupMender {
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
  mutating func isLeft(unfinishedAt start: Int) -> Bool {
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
  func isVoid(_ name: Range<Int>) -> Bool {
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
}
