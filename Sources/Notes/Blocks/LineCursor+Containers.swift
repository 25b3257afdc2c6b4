// SPDX-License-Identifier: MIT

extension LineCursor {
  /// Consumes `>` and one space behind it.
  mutating func skipQuoteMarker() {
    skip(columns: indent)
    skip(bytes: 1)
    skip(columns: 1)
  }

  /// Consumes the marker of a container that opens here; the value is what `BlockState` keeps of it.
  ///
  /// - Parameter interrupting: whether a paragraph is open at this very depth.
  mutating func opensContainer(interrupting: Bool) -> UInt8? {
    guard indent <= 3, let first = firstByte else { return nil }
    if first == UInt8(ascii: ">") {
      skipQuoteMarker()
      return 0
    }
    if first == UInt8(ascii: "["), let length = footnoteLabelLength {
      skip(columns: indent)
      skip(bytes: length)
      return 4
    }
    return opensItem(interrupting: interrupting)
  }

  /// A list item (CommonMark 5.2), its indentation as 1...255.
  private mutating func opensItem(interrupting: Bool) -> UInt8? {
    guard let marker = itemMarkerLength, !isThematicBreak else { return nil }
    let start = content.lowerBound
    let isEmpty = text[start + marker..<end].allSatisfy(\.isBlank)
    let isOtherThanOne = text[start].isDigit && !(marker == 2 && text[start] == UInt8(ascii: "1"))
    if interrupting && (isEmpty || isOtherThanOne) { return nil }
    let before = indent
    skip(columns: before)
    skip(bytes: marker)
    let after = indent
    let gap = isEmpty || after > 4 ? 1 : after
    skip(columns: gap)
    return UInt8(clamping: before + marker + gap)
  }

  /// Length of `-`, `+`, `*`, `1.` or `1)` when white space or the end follows.
  private var itemMarkerLength: Int? {
    let content = content
    guard let first = firstByte else { return nil }
    var length = 1
    if first.isDigit {
      length = text[content].prefix(10) { $0.isDigit }
      guard length <= 9, content.lowerBound + length < end else { return nil }
      let mark = text[content.lowerBound + length]
      guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
      length += 1
    } else if first != UInt8(ascii: "-") && first != UInt8(ascii: "+")
      && first != UInt8(ascii: "*")
    {
      return nil
    }
    let behind = content.lowerBound + length
    return behind == end || text[behind].isBlank ? length : nil
  }

  /// Length of `[^label]:`.
  private var footnoteLabelLength: Int? {
    let content = content
    guard text.hasPrefix("[^", at: content.lowerBound, end: end) else { return nil }
    let label = text[content].prefix(200) { $0 != UInt8(ascii: "]") && !$0.isBlank }
    let close = content.lowerBound + label
    return text.hasPrefix("]:", at: close, end: end) && label > 2 ? label + 2 : nil
  }
}

extension ArraySlice<UInt8> {
  /// How many of the first `limit` bytes satisfy a condition before one does not.
  fileprivate func prefix(_ limit: Int, while condition: (UInt8) -> Bool) -> Int {
    prefix(limit).prefix(while: condition).count
  }
}
