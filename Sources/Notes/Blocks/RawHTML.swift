// SPDX-License-Identifier: MIT

/// Elements whose content is no prose and no Markdown.
enum RawHTML {
  /// Those that end only with an end tag, blank lines or not (CommonMark 4.6, kind 1).
  static let names: Set<String> = ["pre", "script", "style", "textarea"]
}

extension [UInt8] {
  /// The offset behind the first end tag of such an element.
  func rawHTMLEnd(in range: Range<Int>) -> Int? {
    var rest = range
    while let found = firstRange(of: "</", in: rest) {
      let name = tagName(at: found.upperBound, end: range.upperBound)
      let behind = found.upperBound + name.utf8.count
      if RawHTML.names.contains(name), behind < range.upperBound, self[behind] == UInt8(ascii: ">")
      {
        return behind + 1
      }
      rest = found.upperBound..<range.upperBound
    }
    return nil
  }
}
