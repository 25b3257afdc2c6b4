// SPDX-License-Identifier: MIT

/// The members of one JSON object, found in one pass and not decoded.
///
/// Text may be ill-formed wherever it likes: see `JSONScanner`. Of equal names the first counts.
package struct JSONMembers: Sendable {
  private let bytes: [UInt8]
  /// Where the values stand, in the order of the text; names decoded.
  package private(set) var members: [(name: String, value: Range<Int>)] = []

  /// Nil when the value in `range` of `bytes` (all of them when nil) is no object; throws when it
  /// is no JSON at all.
  package init?(of bytes: [UInt8], in range: Range<Int>? = nil) throws(JSONError) {
    self.bytes = bytes
    var scanner = JSONScanner(bytes, in: range)
    let first = try scanner.next()
    var name = ""
    var start = 0
    while let event = try scanner.next() {
      let range = scanner.range
      if scanner.depth == 1, event == .name {
        name = JSONString.text(range, of: bytes)
        continue
      }
      let begins = event == .beginObject || event == .beginArray
      if scanner.depth == 2, begins { start = range.lowerBound }
      guard scanner.depth == 1 else { continue }
      let isContainer = event == .endObject || event == .endArray
      members.append((name, (isContainer ? start : range.lowerBound)..<range.upperBound))
    }
    guard first == .beginObject else { return nil }
  }

  /// Where the value of `name` stands.
  package func range(_ name: String) -> Range<Int>? {
    members.first { $0.name == name }?.value
  }

  /// The bytes of the value of `name`, as they stand there.
  package func raw(_ name: String) -> [UInt8]? {
    range(name).map { Array(bytes[$0]) }
  }

  /// The members of the value of `name`, when that is an object.
  package func object(_ name: String) -> JSONMembers? {
    guard let range = range(name) else { return nil }
    return (try? JSONMembers(of: bytes, in: range)).flatMap { $0 }
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

  /// Whether the value of `name` is there and `null`.
  package func isNull(_ name: String) -> Bool {
    range(name).map { bytes[$0.lowerBound] == UInt8(ascii: "n") } ?? false
  }
}
