// SPDX-License-Identifier: MIT

/// Makes a text that a strict decoder refuses readable to it.
package enum JSONMending {
  /// The JSON text with every string rewritten as well-formed text.
  ///
  /// Lone surrogates, unknown escapes and ill-formed UTF-8 become U+FFFD, raw control characters are
  /// escaped; blanks between the values go. Throws where the structure itself is broken.
  package static func mend(_ bytes: [UInt8]) throws(JSONError) -> [UInt8] {
    var scanner = JSONScanner(bytes)
    var writer = JSONWriter()
    while let event = try scanner.next() {
      switch event {
      case .beginObject: writer.beginObject()
      case .endObject: writer.endObject()
      case .beginArray: writer.beginArray()
      case .endArray: writer.endArray()
      case .name: writer.name(JSONString.text(scanner.range, of: bytes))
      case .string: writer.string(JSONString.text(scanner.range, of: bytes))
      case .number: writer.raw(bytes[scanner.range])
      case .bool(let value): writer.bool(value)
      case .null: writer.null()
      }
    }
    return writer.bytes
  }
}
