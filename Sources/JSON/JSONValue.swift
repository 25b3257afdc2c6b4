// SPDX-License-Identifier: MIT

/// A JSON value that knows where it stands: what configuration is read from.
package struct JSONValue: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A number without point and exponent that `Int` holds.
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    /// In the order of the text, equal names and all.
    case object([Member])
  }

  /// A member of an object.
  package struct Member: Equatable, Sendable {
    package let name: String
    /// 1-based line of the name.
    package let line: Int
    /// Of the name, with its quotes, in bytes.
    package let range: Range<Int>
    package let value: JSONValue
  }

  package let content: Content
  /// 1-based line of its first byte.
  package let line: Int
  /// In bytes.
  package let range: Range<Int>

  /// Reads `bytes`: UTF-8, with or without a byte order mark.
  ///
  /// Comments and commas behind the last item are fine; text that is ill-formed becomes U+FFFD. Up to
  /// 512 levels; cost: linear.
  package init(_ bytes: [UInt8]) throws(JSONError) {
    var builder = JSONTreeBuilder(bytes)
    self = try builder.build()
  }

  init(_ content: Content, line: Int, range: Range<Int>) {
    self.content = content
    self.line = line
    self.range = range
  }

  /// The value of the first member of that name; nil too when this is no object.
  package subscript(name: String) -> JSONValue? {
    members?.first { $0.name == name }?.value
  }
}

extension JSONValue {
  package var isNull: Bool { content == .null }

  package var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  /// A whole number, also where it is written `3.0`.
  package var integer: Int? {
    switch content {
    case .integer(let value): value
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }

  package var string: String? {
    if case .string(let value) = content { value } else { nil }
  }

  package var array: [JSONValue]? {
    if case .array(let value) = content { value } else { nil }
  }

  package var members: [Member]? {
    if case .object(let value) = content { value } else { nil }
  }

  /// The strings of an array; items of other types are left out.
  package var strings: [String]? { array?.compactMap(\.string) }

  /// What a message to the user calls a value of this type.
  package var typeName: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .integer, .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
