// SPDX-License-Identifier: MIT

internal import Naming

extension MarkupMender {
  /// Whether an element's name is among those that are read.
  mutating func admitsElement(_ name: Range<Int>) -> Bool {
    if names.admits(input[name]) { return true }
    reportNames(at: name.lowerBound)
    return false
  }

  /// Whether the attributes of a well-formed tag all have names that are read.
  ///
  /// - Parameter tag: from behind the element's name to behind the `>`.
  mutating func admitsAttributes(_ tag: Range<Int>) -> Bool {
    var index = tag.lowerBound
    while let name = nextName(from: index, to: tag.upperBound) {
      let start = name.upperBound + 2
      guard
        let end = ByteSearch.first(
          input[name.upperBound + 1], in: input, from: start, to: tag.upperBound),
        admits(name, value: start..<end)
      else { return false }
      index = end + 1
    }
    return true
  }

  /// Whether an attribute has a name that is read, and a namespace a value that is.
  mutating func admits(_ name: Range<Int>, value: Range<Int>) -> Bool {
    guard names.admits(input[name]) else { return false }
    return !input[name].starts(with: "xmlns".utf8) || names.admits(input[value])
  }

  mutating func reportNames(at offset: Int) {
    log.add(
      line: lineNumber(at: offset),
      "there are more than \(NameLimit.limit) different names of elements and attributes;"
        + " what has others is left out")
  }

  /// Where the next attribute's name stands; a value in quotation marks follows behind `=`.
  private func nextName(from start: Int, to end: Int) -> Range<Int>? {
    var first = start
    while first < end, input[first] == 0x20 { first += 1 }
    guard first < end, ASCII.startsName(input[first]),
      let equals = ByteSearch.first(UInt8(ascii: "="), in: input, from: first, to: end - 1)
    else { return nil }
    return first..<equals
  }
}
