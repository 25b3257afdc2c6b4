// SPDX-License-Identifier: MIT

extension InlineScanner {
  /// A code span of any number of backticks (CommonMark 6.1).
  mutating func scanCode() {
    let start = position
    let length = runLength(of: UInt8(ascii: "`"), at: start)
    position += length
    guard !missing.contains(.backticks(length)) else { return }
    var ahead = position
    while ahead < end {
      guard bytes[ahead] == UInt8(ascii: "`") else {
        ahead += 1
        continue
      }
      let run = runLength(of: UInt8(ascii: "`"), at: ahead)
      ahead += run
      if run == length { return exclude(start..<ahead) }
    }
    missing.insert(.backticks(length))
  }

  /// `$…$` by Pandoc's rule, and `$$…$$`.
  mutating func scanMath() {
    let start = position
    let length = runLength(of: UInt8(ascii: "$"), at: start)
    position += length
    if length == 2 { return scanDisplayMath(from: start) }
    guard length == 1, let first = byte(at: position), !first.isSpace,
      !missing.contains(.dollar)
    else { return }
    var ahead = position
    while ahead < end {
      if bytes[ahead] == UInt8(ascii: "\\") {
        ahead += 2
        continue
      }
      if bytes[ahead] == UInt8(ascii: "$"), closesMath(ahead) { return exclude(start..<ahead + 1) }
      ahead += 1
    }
    missing.insert(.dollar)
  }

  private func closesMath(_ offset: Int) -> Bool {
    guard offset > range.lowerBound, !bytes[offset - 1].isSpace else { return false }
    return !(byte(at: offset + 1)?.isDigit ?? false)
  }

  private mutating func scanDisplayMath(from start: Int) {
    guard !missing.contains(.dollars) else { return }
    if let close = bytes.firstRange(of: "$$", in: start + 2..<end) {
      return exclude(start..<close.upperBound)
    }
    missing.insert(.dollars)
  }

  /// Obsidian's `%%…%%`; one behind a letter or digit, as in `100%%`, opens nothing.
  mutating func scanComment() {
    let start = position
    guard has("%%", at: start) else { return }
    position += 2
    guard !isWord(before: start), !missing.contains(.percents) else { return }
    if let close = bytes.firstRange(of: "%%", in: position..<end) {
      return exclude(start..<close.upperBound)
    }
    missing.insert(.percents)
  }

  func runLength(of mark: UInt8, at start: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] == mark { offset += 1 }
    return offset - start
  }
}
