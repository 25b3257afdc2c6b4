// SPDX-License-Identifier: MIT

/// The members of one JSON object, found in one pass and not decoded.
///
/// Text may be ill-formed wherever it likes: see `JSONScanner`. Of equal names the first counts.
package struct JSONMembers: Sendable {
  private let bytes: [UInt8]
  /// Names with their quotes.
  private let members: [(name: Range<Int>?, value: Range<Int>)]

  /// Nil when the value in `range` of `bytes` (all of them when nil) is no object; throws when it
  /// is no JSON at all.
  package init?(of bytes: [UInt8], in range: Range<Int>? = nil) throws(JSONError) {
    let children = try JSONChildren(of: bytes, in: range)
    guard children.isObject == true else { return nil }
    self.bytes = bytes
    self.members = children.children
  }

  /// The bytes of the value of `name`, as they stand there.
  package func raw(_ name: String) -> [UInt8]? {
    range(name).map { Array(bytes[$0]) }
  }

  /// The members of the value of `name`, when that is an object.
  package func object(_ name: String) -> JSONMembers? {
    range(name).flatMap(members(in:))
  }

  /// The members of every item of the value of `name`, when that is an array of objects.
  package func objects(_ name: String) -> [JSONMembers]? {
    guard let range = range(name), let items = try? JSONChildren(of: bytes, in: range),
      items.isObject == false
    else { return nil }
    let objects = items.children.compactMap { members(in: $0.value) }
    return objects.count == items.children.count ? objects : nil
  }

  /// The text of the value of `name`, when that is a string.
  package func string(_ name: String) -> String? {
    utf8(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// As `string`, as well-formed UTF-8.
  package func utf8(_ name: String) -> [UInt8]? {
    guard let range = range(name), bytes[range.lowerBound] == Byte.quote else { return nil }
    return JSONString.utf8(range, of: bytes)
  }

  /// The value of `name`, when that is a number written as an integer that `Int` holds.
  package func integer(_ name: String) -> Int? {
    range(name).flatMap { Int(String(decoding: bytes[$0], as: UTF8.self)) }
  }

  /// Whether there is a member `name`, `null` included.
  package func contains(_ name: String) -> Bool { range(name) != nil }

  /// Whether the value of `name` is there and `null`.
  package func isNull(_ name: String) -> Bool {
    range(name).map { bytes[$0.lowerBound] == UInt8(ascii: "n") } ?? false
  }

  /// Where the value of `name` stands in the bytes.
  package func range(_ name: String) -> Range<Int>? {
    members.first { $0.name.map { isText($0, name) } ?? false }?.value
  }

  /// Whether a quoted string is this text.
  private func isText(_ quoted: Range<Int>, _ text: String) -> Bool {
    let inside = bytes[quoted.lowerBound + 1..<quoted.upperBound - 1]
    if inside.count == text.utf8.count, inside.elementsEqual(text.utf8) { return true }
    return inside.contains(Byte.backslash) && JSONString.text(quoted, of: bytes) == text
  }

  private func members(in range: Range<Int>) -> JSONMembers? {
    (try? JSONMembers(of: bytes, in: range)).flatMap { $0 }
  }
}
