// SPDX-License-Identifier: MIT

internal import Naming

/// A start tag read as leniently as browsers do: values without quotes, quotes without end.
struct BrokenTag {
  /// The values as written, references and all; of equal names the first.
  private(set) var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  private(set) var isEmpty = false
  /// Behind the `>`; nil where the tag goes on behind the end of the bytes.
  private(set) var end: Int?
  /// Whether it is no tag at all: another `<` comes before its end.
  private(set) var isText = false
  /// Whether more was wrong than line breaks.
  private(set) var isDamaged = false

  private let bytes: [UInt8]
  private var index: Int

  init(_ bytes: [UInt8], nameEnd: Int) {
    self.bytes = bytes
    index = nameEnd
    while end == nil, !isText, index < bytes.count { step() }
  }

  private mutating func step() {
    let byte = bytes[index]
    if ASCII.isSpace(byte) {
      index += 1
    } else if byte == UInt8(ascii: ">") {
      end = index + 1
    } else if byte == UInt8(ascii: "<") {
      isText = true
    } else if byte == UInt8(ascii: "/") {
      isEmpty = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">")
      index += 1
    } else if let nameEnd = TagScan.endOfName(bytes, from: index) {
      takeAttribute(index..<nameEnd)
    } else {
      isDamaged = true
      index += 1
    }
  }

  private mutating func takeAttribute(_ name: Range<Int>) {
    index = name.upperBound
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      isDamaged = true
      return add(name, value: name)
    }
    index += 1
    skipSpace()
    guard index < bytes.count else { return }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      takeQuoted(name, quote)
    } else {
      takeUnquoted(name)
    }
  }

  private mutating func takeQuoted(_ name: Range<Int>, _ quote: UInt8) {
    let start = index + 1
    guard let close = ByteSearch.first(quote, in: bytes, from: start, to: bytes.count) else {
      index = bytes.count
      return
    }
    if closes(close, from: start) {
      add(name, value: start..<close)
      index = close + 1
    } else {
      index = start
      takeUnquoted(name)
    }
  }

  /// A quote that something other than a space or the tag's end follows may belong to the next value.
  private func closes(_ close: Int, from start: Int) -> Bool {
    guard close + 1 < bytes.count else { return true }
    let next = bytes[close + 1]
    if ASCII.isSpace(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/") { return true }
    let value = bytes[start..<close]
    return value.last != UInt8(ascii: "=") && !value.contains(UInt8(ascii: ">"))
  }

  private mutating func takeUnquoted(_ name: Range<Int>) {
    isDamaged = true
    let start = index
    while index < bytes.count, !ASCII.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">"),
      bytes[index] != UInt8(ascii: "<")
    {
      index += 1
    }
    var stop = index
    if index < bytes.count, bytes[index] == UInt8(ascii: ">"), stop > start,
      bytes[stop - 1] == UInt8(ascii: "/")
    {
      (stop, isEmpty) = (stop - 1, true)
    }
    // A quote whose beginning was forgotten.
    if stop > start, bytes[stop - 1] == 0x22 || bytes[stop - 1] == 0x27 { stop -= 1 }
    add(name, value: start..<stop)
  }

  private mutating func add(_ name: Range<Int>, value: Range<Int>) {
    let isNew = !attributes.contains { bytes[$0.name].elementsEqual(bytes[name]) }
    if isNew && attributes.count < 100 { attributes.append((name, value)) }
  }

  private mutating func skipSpace() {
    while index < bytes.count, ASCII.isSpace(bytes[index]) { index += 1 }
  }
}
