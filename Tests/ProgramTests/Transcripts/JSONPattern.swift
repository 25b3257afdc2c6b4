// SPDX-License-Identifier: MIT

import JSON

/// What a transcript expects of a message; the rules are in `protocol/transcripts/README.md`.
struct JSONPattern {
  private static let ellipsis = "…"

  let value: JSONValue

  /// Why `actual` does not match, with the path of the first difference; nil when it does.
  func mismatch(_ actual: JSONValue) -> String? {
    Self.mismatch(value, actual, at: "message")
  }

  private static func mismatch(
    _ expected: JSONValue, _ actual: JSONValue, at path: String
  ) -> String? {
    switch expected.content {
    case .string(let text): mismatch(text, actual, at: path)
    case .object(let members):
      members.lazy.compactMap { mismatch($0, of: actual, at: path) }.first
    case .array(let items): mismatch(items, actual, at: path)
    default:
      expected.content == actual.content
        ? nil : "\(path): expected \(expected.content), got \(describe(actual))"
    }
  }

  private static func mismatch(
    _ member: JSONValue.Member, of actual: JSONValue, at path: String
  ) -> String? {
    guard let value = actual[member.name] else {
      return "\(path).\(member.name) is missing in \(describe(actual))"
    }
    return mismatch(member.value, value, at: "\(path).\(member.name)")
  }

  private static func mismatch(
    _ items: [JSONValue], _ actual: JSONValue, at path: String
  ) -> String? {
    let isOpen = items.last?.string == ellipsis
    let expected = isOpen ? Array(items.dropLast()) : items
    guard let array = actual.array else {
      return "\(path): expected a list, got \(describe(actual))"
    }
    guard isOpen ? array.count >= expected.count : array.count == expected.count else {
      return "\(path): expected \(expected.count) items, got \(array.count): \(describe(actual))"
    }
    for (index, item) in expected.enumerated() {
      if let why = mismatch(item, array[index], at: "\(path)[\(index)]") { return why }
    }
    return nil
  }

  private static func mismatch(_ text: String, _ actual: JSONValue, at path: String) -> String? {
    if text == ellipsis { return nil }
    guard let string = actual.string else {
      return "\(path): expected a string, got \(describe(actual))"
    }
    return matches(text, string) ? nil : "\(path): expected `\(text)`, got `\(string)`"
  }

  private static func matches(_ pattern: String, _ text: String) -> Bool {
    switch (pattern.hasPrefix(ellipsis), pattern.hasSuffix(ellipsis)) {
    case (true, true): text.contains(pattern.dropFirst().dropLast())
    case (true, false): text.hasSuffix(pattern.dropFirst())
    case (false, true): text.hasPrefix(pattern.dropLast())
    case (false, false): text == pattern
    }
  }

  /// Short enough for a failure message.
  private static func describe(_ value: JSONValue) -> String {
    switch value.content {
    case .string(let text): "`\(text)`"
    case .array(let items): "[\(items.map(describe).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\($0.name): \(describe($0.value))" }.joined(separator: ", "))}"
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    }
  }
}
