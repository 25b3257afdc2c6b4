// SPDX-License-Identifier: MIT

/// Writes JSON as bytes into one buffer that is used again and again.
///
/// Commas, quotes and escapes are the writer's business:
///
///     writer.object {
///       $0.field("label", label)
///       $0.field("items") { $0.array(items) { $0.string($1) } }
///     }
///
/// The caller answers for the structure: one value, names only in objects. Nothing is allocated
/// for a value beyond the growth of the buffer.
package struct JSONWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []
  /// Whether the next value or name follows another one in its container.
  private var needsComma = false

  package init() {}

  /// Forgets what was written and keeps the room.
  ///
  /// - Parameter count: of bytes that `fill` fills later, before what is written now.
  package mutating func reset(behind count: Int = 0) {
    bytes.removeAll(keepingCapacity: true)
    if count > 0 { bytes.append(contentsOf: repeatElement(0x20, count: count)) }
    needsComma = false
  }

  /// Puts bytes in the place of those before an offset.
  package mutating func fill(before offset: Int, with text: [UInt8]) {
    bytes.replaceSubrange(offset - text.count..<offset, with: text)
  }

  // MARK: Containers

  /// An object; `members` writes fields.
  package mutating func object<Failure: Error>(
    _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginObject()
    try members(&self)
    endObject()
  }

  /// An array; `items` writes values.
  package mutating func array<Failure: Error>(
    _ items: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginArray()
    try items(&self)
    endArray()
  }

  /// An array with what `write` writes for each of `items`: one value each.
  package mutating func array<Items: Sequence, Failure: Error>(
    _ items: Items, _ write: (inout JSONWriter, Items.Element) throws(Failure) -> Void
  ) throws(Failure) {
    beginArray()
    for item in items { try write(&self, item) }
    endArray()
  }

  package mutating func beginObject() { begin(Byte.openBrace) }
  package mutating func endObject() { end(Byte.closeBrace) }
  package mutating func beginArray() { begin(Byte.openBracket) }
  package mutating func endArray() { end(Byte.closeBracket) }

  // MARK: Values

  /// The name of a member; its value follows.
  package mutating func name(_ name: String) {
    separate()
    appendQuoted(name)
    bytes.append(Byte.colon)
    needsComma = false
  }

  /// As `name(_:)`, of a name that holds nothing JSON escapes.
  package mutating func name(_ name: StaticString) {
    separate()
    bytes.append(Byte.quote)
    append(name)
    bytes.append(Byte.quote)
    bytes.append(Byte.colon)
    needsComma = false
  }

  package mutating func string(_ text: String) {
    separate()
    appendQuoted(text)
  }

  /// A string of UTF-8 as it was read somewhere; what is ill-formed becomes U+FFFD.
  package mutating func string(utf8 text: some Sequence<UInt8>) {
    string(String(decoding: Array(text), as: UTF8.self))
  }

  package mutating func integer(_ value: Int) {
    separate()
    JSONEscaping.appendDecimal(value, to: &bytes)
  }

  package mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  package mutating func null() {
    separate()
    append("null")
  }

  /// A value that is JSON already, as it stands.
  package mutating func raw(_ json: some Collection<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
  }

  // MARK: Pieces

  /// A piece of JSON as it stands, commas and all; what follows it is the next piece or `text`.
  ///
  /// For what is written often in one shape: all that is the same each time is one piece.
  package mutating func piece(_ json: [UInt8]) {
    // By its memory, for a sequence that is given away is counted once more each time.
    unsafe json.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// A part of a string that a piece has begun, from UTF-8.
  ///
  /// - Parameter isPlain: whether it is known to hold nothing that JSON escapes.
  package mutating func text(_ utf8: ArraySlice<UInt8>, isPlain: Bool = false) {
    unsafe utf8.withUnsafeBufferPointer { utf8 in
      if isPlain { return unsafe bytes.append(contentsOf: utf8) }
      unsafe JSONEscaping.append(utf8, to: &bytes)
    }
  }

  /// A number between pieces.
  package mutating func digits(_ number: Int) { JSONEscaping.appendDecimal(number, to: &bytes) }

  /// A number within a string, of four digits.
  package mutating func fourDigits(_ number: Int) {
    for divisor in [1000, 100, 10, 1] { bytes.append(0x30 + UInt8(number / divisor % 10)) }
  }

  /// The pieces are over; they were one value.
  package mutating func endPieces() { needsComma = true }

  // MARK: Bytes

  private mutating func begin(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func end(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(Byte.comma) }
    needsComma = true
  }

  private mutating func append(_ text: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(Byte.quote)
    JSONEscaping.append(text, to: &bytes)
    bytes.append(Byte.quote)
  }
}
