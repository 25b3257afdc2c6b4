// SPDX-License-Identifier: MIT

internal import Catalog

extension LineWriter {
  /// No text of ours nests deeper; what does is read without its marks.
  private static let deepest = 12

  mutating func open(_ mark: InlineMark) {
    guard marks.count < Self.deepest else { return }
    let isOpen = opened.isInCode || marks.contains { $0.kind == .mark(mark) }
    marks.append(OpenMark(kind: isOpen ? .repeated(mark) : .mark(mark)))
  }

  mutating func close(_ mark: InlineMark) {
    guard
      let index = marks.lastIndex(where: { $0.kind == .mark(mark) || $0.kind == .repeated(mark) })
    else { return }
    close(at: index)
  }

  /// Begins a link; one that is open ends.
  ///
  /// - Parameter url: absolute, of http or https, without characters that end a destination.
  mutating func openLink(_ url: [UInt8]) {
    closeLink()
    guard marks.count < Self.deepest, !opened.isInCode else { return }
    marks.append(OpenMark(kind: .link(url)))
  }

  mutating func closeLink() {
    let index = marks.lastIndex { if case .link = $0.kind { true } else { false } }
    if let index { close(at: index) }
  }

  /// Forgets marks that a block began and did not end.
  mutating func forgetMarks() {
    marks.removeAll { $0.isUsed }
  }

  /// Closes what is written at the end of a line; emphasis goes on with the next, a link does not.
  mutating func closeAll() {
    while let index = marks.lastIndex(where: { $0.start != nil }) { end(at: index) }
    guard visible > 0 else { return }
    marks.removeAll { if case .link = $0.kind { true } else { false } }
  }

  /// Ends a mark, and with it those within, which begin again behind it.
  private mutating func close(at index: Int) {
    for inner in marks.indices.reversed() where inner >= index && marks[inner].start != nil {
      end(at: inner)
    }
    marks.remove(at: index)
  }

  /// Writes the marks that are open and not yet written.
  mutating func openMarks(before first: UInt8) {
    for index in marks.indices where marks[index].start == nil {
      switch marks[index].kind {
      case .repeated: break
      case .mark(let mark): write(mark, at: index, before: first)
      case .link:
        if line.last == UInt8(ascii: "!") { line.insert(UInt8(ascii: "\\"), at: line.count - 1) }
        line.append(UInt8(ascii: "["))
        marks[index].start = line.count
      }
    }
  }

  private mutating func write(_ mark: InlineMark, at index: Int, before first: UInt8) {
    if let last = lastClosed, last.kind == .mark(mark), last.end == line.count, mark != .code {
      // `**a****b**` is one mark.
      line.removeLast(OpenMark.fence(mark).utf8CodeUnitCount)
      marks[index].start = last.start
      return
    }
    if let before = line.last, Self.isWord(before), ASCII.isPunctuation(first), mark != .code {
      line.append(0x20)
    }
    append(fence: mark)
    marks[index].start = line.count
  }

  /// Writes the end of a mark, and makes it one that is not written.
  private mutating func end(at index: Int) {
    guard let start = marks[index].start else { return }
    (marks[index].start, marks[index].isUsed) = (nil, true)
    switch marks[index].kind {
    case .repeated: break
    case .mark(.code): endCode(from: start)
    case .mark(let mark):
      let isBehindPunctuation = line.last.map(ASCII.isPunctuation) ?? false
      append(fence: mark)
      lastClosed = (.mark(mark), start, line.count)
      if isBehindPunctuation { tightEnd = line.count }
    case .link(let url): endLink(to: url, from: start)
    }
  }

  private mutating func append(fence mark: InlineMark) {
    hasMarks = true
    let fence = OpenMark.fence(mark)
    unsafe line.append(
      contentsOf: UnsafeBufferPointer(start: fence.utf8Start, count: fence.utf8CodeUnitCount))
  }

  /// Code with backticks in it stands between longer runs of them.
  private mutating func endCode(from start: Int) {
    let code = Array(line[start...])
    let longest = Self.longestRun(of: UInt8(ascii: "`"), in: code)
    let fence = Array(repeating: UInt8(ascii: "`"), count: longest + 1)
    guard longest > 0 else { return line.append(contentsOf: fence) }
    line.removeSubrange((start - 1)...)
    line += fence + [0x20] + code + [0x20] + fence
  }

  static func longestRun(of byte: UInt8, in text: [UInt8]) -> Int {
    var longest = 0
    var run = 0
    for other in text {
      run = other == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// A link whose text is its address is written as the address.
  private mutating func endLink(to url: [UInt8], from start: Int) {
    let address = String(decoding: url, as: UTF8.self)
    if Self.isSame(line[start...], url) {
      line.removeSubrange((start - 1)...)
      while let last = suspects.last, last >= start - 1 { suspects.removeLast() }
      links.append(.init(offset: line.count, link: Link(text: "", url: address)))
      line += url
    } else {
      let text = PlainText.of(String(decoding: line[start...], as: UTF8.self))
      links.append(.init(offset: start, link: Link(text: text, url: address)))
      line.append(contentsOf: "](".utf8)
      line += url
      line.append(UInt8(ascii: ")"))
    }
  }

  /// Whether a text is an address, perhaps but for a slash at the end; escapes do not count.
  private static func isSame(_ text: ArraySlice<UInt8>, _ url: [UInt8]) -> Bool {
    guard text.first.map({ $0 | 0x20 == UInt8(ascii: "h") }) == true, text.count + 1 >= url.count
    else { return false }
    let plain = text.filter { $0 != UInt8(ascii: "\\") }
    let difference = plain.count - url.count
    guard abs(difference) <= 1, plain.prefix(url.count).elementsEqual(url.prefix(plain.count))
    else {
      return false
    }
    return difference == 0 || (difference > 0 ? plain.last : url.last) == UInt8(ascii: "/")
  }
}
