// SPDX-License-Identifier: MIT

/// Builds a `JSONValue` from the parts that a `JSONScanner` tells, with a stack of its own.
struct JSONTreeBuilder {
  /// A container whose end is still to come.
  private struct OpenContainer {
    let start: Int
    let line: Int
    var items: [JSONValue] = []
    var members: [JSONValue.Member] = []
    var name: (text: String, line: Int, range: Range<Int>)?
  }

  private let bytes: [UInt8]
  private var scanner: JSONScanner
  private var lines = LineCounter()
  private var open: [OpenContainer] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    scanner = JSONScanner(
      bytes, in: start..<bytes.count, dialect: .commented, depthLimit: 512)
  }

  mutating func build() throws(JSONError) -> JSONValue {
    var root: JSONValue?
    while let event = try scanner.next() {
      lines.advance(to: scanner.range.lowerBound, in: bytes)
      guard let value = take(event) else { continue }
      if open.isEmpty { root = value } else { add(value) }
    }
    guard let root else { preconditionFailure("the scanner ended without a value") }
    return root
  }

  /// The value that `event` completes.
  private mutating func take(_ event: JSONScanner.Event) -> JSONValue? {
    let range = scanner.range
    switch event {
    case .beginObject, .beginArray:
      open.append(OpenContainer(start: range.lowerBound, line: lines.line))
      return nil
    case .name:
      open[open.count - 1].name = (JSONString.text(range, of: bytes), lines.line, range)
      return nil
    case .endObject: return close { .object($0.members) }
    case .endArray: return close { .array($0.items) }
    case .string: return leaf(.string(JSONString.text(range, of: bytes)))
    case .number: return leaf(number(String(decoding: bytes[range], as: UTF8.self)))
    case .bool(let value): return leaf(.bool(value))
    case .null: return leaf(.null)
    }
  }

  private func leaf(_ content: JSONValue.Content) -> JSONValue {
    JSONValue(content, line: lines.line, range: scanner.range)
  }

  private func number(_ text: String) -> JSONValue.Content {
    if let integer = Int(text) { return .integer(integer) }
    return .number(Double(text) ?? .nan)
  }

  private mutating func close(_ content: (OpenContainer) -> JSONValue.Content) -> JSONValue {
    let container = open.removeLast()
    return JSONValue(
      content(container), line: container.line,
      range: container.start..<scanner.range.upperBound)
  }

  private mutating func add(_ value: JSONValue) {
    let top = open.count - 1
    guard let name = open[top].name else { return open[top].items.append(value) }
    open[top].name = nil
    open[top].members.append(
      JSONValue.Member(name: name.text, line: name.line, range: name.range, value: value))
  }
}
