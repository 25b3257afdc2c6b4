// SPDX-License-Identifier: MIT

extension MarkupMender {
  // MARK: What was never closed

  /// Closes what must end before an element begins.
  mutating func closeUnclosed(before name: Range<Int>) {
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
