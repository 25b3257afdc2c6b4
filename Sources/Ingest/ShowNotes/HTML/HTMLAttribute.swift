// SPDX-License-Identifier: MIT

/// An attribute of a tag.
enum HTMLAttribute {
  /// The value of the first attribute of a name in lower case, references read, unquoted.
  ///
  /// - Parameter tag: what stands between a tag's name and its `>`.
  static func value(of name: StaticString, in tag: ArraySlice<UInt8>) -> [UInt8]? {
    var rest = tag
    while let start = rest.firstIndex(where: { !ASCII.isSpace($0) && $0 != UInt8(ascii: "/") }) {
      let key = rest[start...].prefix { !ASCII.isSpace($0) && $0 != UInt8(ascii: "=") }
      rest = rest[max(key.endIndex, start + 1)...].drop(while: ASCII.isSpace)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: ASCII.isSpace)
      let (value, after) = value(at: rest)
      if key.count == name.utf8CodeUnitCount, ASCII.starts(key, with: name) { return read(value) }
      rest = after
    }
    return nil
  }

  private static func value(
    at rest: ArraySlice<UInt8>
  ) -> (ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
    if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let value = rest.dropFirst().prefix { $0 != quote }
      return (value, rest[min(value.endIndex + 1, rest.endIndex)...])
    }
    let value = rest.prefix { !ASCII.isSpace($0) }
    return (value, rest[value.endIndex...])
  }

  private static func read(_ value: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(value)
    return value.contains(UInt8(ascii: "&")) ? CharacterReference.resolved(bytes) : bytes
  }
}
