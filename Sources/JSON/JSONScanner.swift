// SPDX-License-Identifier: MIT

/// Walks over one JSON value (RFC 8259) and tells its parts in order, without decoding any of them.
///
/// Text inside strings may be ill-formed in every way (bad UTF-8, lone surrogates, raw control
/// characters): only the structure must hold. Nothing recurses; nesting costs a byte a level.
package struct JSONScanner {
  package enum Event: Equatable, Sendable {
    case beginObject, endObject, beginArray, endArray
    /// The name of a member, its quotes in `range`; its value is the next event.
    case name
    /// With its quotes in `range`.
    case string
    case number
    case bool(Bool)
    case null
  }

  package enum Dialect: Sendable {
    /// RFC 8259.
    case strict
    /// Configuration files: `//` and `/* */` comments and a comma behind the last item are fine.
    case commented
  }

  /// What may come next.
  private enum Expectation { case value, itemOrEnd, name, nameOrEnd, commaOrEnd, nothing }

  private let bytes: [UInt8]
  private let end: Int
  private let dialect: Dialect
  private let depthLimit: Int
  private var offset: Int
  private var expectation = Expectation.value
  /// For every open container whether it is an object.
  private var open: [Bool] = []
  /// Where the part last told stands.
  package private(set) var range = 0..<0

  /// How many containers are open.
  package var depth: Int { open.count }

  /// Walks over the value that fills `range` of `bytes` (all of them when nil).
  ///
  /// More than `depthLimit` open containers are an error.
  package init(
    _ bytes: [UInt8], in range: Range<Int>? = nil, dialect: Dialect = .strict,
    depthLimit: Int = 100_000
  ) {
    self.bytes = bytes
    self.end = range?.upperBound ?? bytes.count
    self.offset = range?.lowerBound ?? 0
    self.dialect = dialect
    self.depthLimit = depthLimit
  }

  /// The next part; nil once the value is complete and nothing but blanks follow it.
  package mutating func next() throws(JSONError) -> Event? {
    try skipBlanks()
    if expectation == .commaOrEnd, let comma = peek(), comma == Byte.comma {
      offset += 1
      expectation = expectationAfterComma
      try skipBlanks()
    }
    guard let byte = peek() else {
      if expectation == .nothing { return nil }
      throw mismatch()
    }
    switch expectation {
    case .nameOrEnd where byte == Byte.closeBrace, .itemOrEnd where byte == Byte.closeBracket,
      .commaOrEnd where byte == closingByte:
      return close()
    case .name, .nameOrEnd: return try name(byte)
    case .value, .itemOrEnd: return try value(byte)
    case .commaOrEnd, .nothing: throw mismatch()
    }
  }

  // MARK: Values

  private mutating func value(_ byte: UInt8) throws(JSONError) -> Event {
    let start = offset
    let event: Event
    switch byte {
    case Byte.openBrace, Byte.openBracket: return try openContainer(byte)
    case Byte.quote: event = try string()
    case UInt8(ascii: "t"): event = try literal("true", .bool(true))
    case UInt8(ascii: "f"): event = try literal("false", .bool(false))
    case UInt8(ascii: "n"): event = try literal("null", .null)
    case Byte.minus, 0x30...0x39: event = try number()
    default: throw mismatch()
    }
    range = start..<offset
    valueEnded()
    return event
  }

  private mutating func openContainer(_ byte: UInt8) throws(JSONError) -> Event {
    guard open.count < depthLimit else {
      throw error("no more than \(depthLimit) nested values")
    }
    range = offset..<offset + 1
    offset += 1
    let isObject = byte == Byte.openBrace
    open.append(isObject)
    expectation = isObject ? .nameOrEnd : .itemOrEnd
    return isObject ? .beginObject : .beginArray
  }

  private mutating func close() -> Event {
    range = offset..<offset + 1
    offset += 1
    let isObject = open.removeLast()
    valueEnded()
    return isObject ? .endObject : .endArray
  }

  private mutating func valueEnded() {
    expectation = open.isEmpty ? .nothing : .commaOrEnd
  }

  private mutating func name(_ byte: UInt8) throws(JSONError) -> Event {
    guard byte == Byte.quote else { throw mismatch() }
    let start = offset
    _ = try string()
    range = start..<offset
    try skipBlanks()
    guard peek() == Byte.colon else { throw error("`:`") }
    offset += 1
    expectation = .value
    return .name
  }

  private mutating func string() throws(JSONError) -> Event {
    let start = offset + 1
    var quote = Byte.first(Byte.quote, in: start..<end, of: bytes)
    while quote < end, isEscaped(quote, behind: start) {
      quote = Byte.first(Byte.quote, in: quote + 1..<end, of: bytes)
    }
    guard quote < end else { throw error("the end of the string that begins here") }
    offset = quote + 1
    return .string
  }

  /// Whether an odd number of backslashes stands before a quote.
  ///
  /// Cost: these backslashes, which no other quote looks at again.
  private func isEscaped(_ quote: Int, behind start: Int) -> Bool {
    var first = quote
    while first > start, bytes[first - 1] == Byte.backslash { first -= 1 }
    return (quote - first) & 1 == 1
  }

  private mutating func literal(_ word: StaticString, _ event: Event) throws(JSONError) -> Event {
    let text = String(describing: word).utf8
    guard end - offset >= text.count, bytes[offset..<offset + text.count].elementsEqual(text) else {
      throw mismatch()
    }
    offset += text.count
    return event
  }

  private mutating func number() throws(JSONError) -> Event {
    if peek() == Byte.minus { offset += 1 }
    if peek() == UInt8(ascii: "0") { offset += 1 } else { try digits() }
    if peek() == Byte.point {
      offset += 1
      try digits()
    }
    if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if let sign = peek(), sign == Byte.plus || sign == Byte.minus { offset += 1 }
      try digits()
    }
    return .number
  }

  private mutating func digits() throws(JSONError) {
    let start = offset
    while let byte = peek(), Byte.isDigit(byte) { offset += 1 }
    if offset == start { throw error("a digit") }
  }

  // MARK: Between values

  private mutating func skipBlanks() throws(JSONError) {
    while let byte = peek() {
      switch byte {
      case Byte.space, Byte.newline, Byte.carriageReturn, Byte.tab: offset += 1
      case Byte.slash where dialect == .commented: try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(JSONError) {
    let start = offset
    let second = offset + 1 < end ? bytes[offset + 1] : 0
    offset += 2
    if second == Byte.slash {
      while let byte = peek(), byte != Byte.newline, byte != Byte.carriageReturn { offset += 1 }
    } else if second == Byte.star {
      while offset + 1 < end, bytes[offset] != Byte.star || bytes[offset + 1] != Byte.slash {
        offset += 1
      }
      guard offset + 1 < end else {
        offset = start
        throw error("the end of the comment that begins here")
      }
      offset += 2
    } else {
      offset = start
      throw mismatch()
    }
  }

  private func peek() -> UInt8? { offset < end ? bytes[offset] : nil }

  private var closingByte: UInt8 { open.last == true ? Byte.closeBrace : Byte.closeBracket }

  private var expectationAfterComma: Expectation {
    switch (open.last == true, dialect) {
    case (true, .strict): .name
    case (true, .commented): .nameOrEnd
    case (false, .strict): .value
    case (false, .commented): .itemOrEnd
    }
  }

  // MARK: Errors

  private func mismatch() -> JSONError {
    switch expectation {
    case .value: error("a value")
    case .itemOrEnd: error("a value or `]`")
    case .name: error("a name in quotes")
    case .nameOrEnd: error("a name in quotes or `}`")
    case .commaOrEnd: error(open.last == true ? "`,` or `}`" : "`,` or `]`")
    case .nothing: error("nothing more")
    }
  }

  private func error(_ expected: String) -> JSONError {
    JSONError(at: min(offset, end), in: bytes, expected: expected)
  }
}
