// SPDX-License-Identifier: MIT

/// Cuts a stream of bytes into the bodies of its frames (LSP 3.17, "Base Protocol"); does no I/O.
///
/// After a header that can't be read the parser looks for the next header that can, so that one bad
/// frame never ends a session. Cost: linear in the bytes, however they are cut.
package struct FrameParser: Sendable {
  private static let headerLimit = 16 << 10
  /// Of a long body so much is reserved before it comes.
  private static let reservation = 4 << 20
  /// What may stand behind a body in its last piece.
  private static let slack = 64 << 10
  private static let lengthName = Array("content-length:".utf8)

  private enum State {
    /// At the start of a header.
    case header
    /// Past a header that promised this many bytes.
    case body(length: Int)
    /// Past something that is no frame.
    case lost
  }

  private let bodyLimit: Int
  private var state = State.header
  private var buffer: [UInt8] = []
  /// Where what has not been read yet begins.
  private var start = 0
  /// Everything before it has been looked at for the end of the header, or for a header.
  private var scanned = 0

  /// Bodies of more than `bodyLimit` bytes are refused unread.
  package init(bodyLimit: Int = 256 << 20) {
    self.bodyLimit = bodyLimit
  }

  /// How much of the stream it keeps.
  var heldBytes: Int { buffer.count }

  /// How much memory it has for that.
  var heldCapacity: Int { buffer.capacity }

  /// Takes the next bytes of the stream.
  package mutating func append(_ bytes: ArraySlice<UInt8>) {
    compact()
    makeRoom(for: bytes.count)
    buffer.append(contentsOf: bytes)
  }

  /// The body of the next frame; nil when it is not complete yet.
  ///
  /// After an error, call again.
  package mutating func next() throws(FrameError) -> [UInt8]? {
    if case .lost = state, !findHeader() { return nil }
    if case .header = state {
      guard let length = try readHeader() else { return nil }
      state = .body(length: length)
    }
    guard case .body(let length) = state, buffer.count - start >= length else { return nil }
    state = .header
    return takeBody(length)
  }

  /// How many bytes of the body that is being read are still to come.
  package var missing: Int {
    guard case .body(let length) = state else { return 0 }
    return max(0, length - (buffer.count - start))
  }

  private mutating func takeBody(_ length: Int) -> [UInt8] {
    let end = start + length
    guard start == 0, buffer.count - end < length else {
      let body = Array(buffer[start..<end])
      consume(to: end)
      return body
    }
    // A long body is given away where it lies; what little stands behind it is copied.
    var body = Array(buffer[end...])
    swap(&body, &buffer)
    body.removeLast(body.count - length)
    consume(to: 0)
    return body
  }

  // MARK: Headers

  /// The length that a complete header names.
  private mutating func readHeader() throws(FrameError) -> Int? {
    guard let end = endOfHeader() else {
      guard buffer.count - start > Self.headerLimit else { return nil }
      throw lose(.headerTooLong(limit: Self.headerLimit), from: start + 1)
    }
    let header: FrameHeader
    do {
      header = try FrameHeader(buffer[start..<end])
    } catch {
      // Rubbish may stand right before a good header: look from here on.
      throw lose(error, from: start + 1)
    }
    guard header.contentLength <= bodyLimit else {
      throw lose(.tooLarge(bytes: header.contentLength, limit: bodyLimit), from: end)
    }
    consume(to: end)
    return header.contentLength
  }

  /// The end of the blank line that ends the header; blank lines before a header are skipped.
  private mutating func endOfHeader() -> Int? {
    while start < buffer.count, buffer[start] == 0x0A || buffer[start] == 0x0D {
      consume(to: start + 1)
    }
    var lineStart = max(start, scanned)
    while let newline = buffer[lineStart...].firstIndex(of: 0x0A) {
      let line = buffer[lineStart..<newline]
      if line.isEmpty || line.elementsEqual([0x0D]) { return newline + 1 }
      lineStart = newline + 1
      scanned = lineStart
    }
    return nil
  }

  // MARK: Finding the way back

  private mutating func lose(_ error: FrameError, from offset: Int) -> FrameError {
    state = .lost
    consume(to: min(offset, buffer.count))
    return error
  }

  /// Moves to the next bytes that look like a length header: its name, digits, the end of a line.
  private mutating func findHeader() -> Bool {
    var candidate = max(start, scanned)
    while candidate < buffer.count {
      switch headerLooksReal(at: candidate) {
      case true?:
        consume(to: candidate)
        state = .header
        return true
      case false?: candidate += 1
      case nil:
        consume(to: candidate)
        return false
      }
    }
    consume(to: buffer.count)
    return false
  }

  /// Nil when the buffer ends too early to tell.
  private func headerLooksReal(at offset: Int) -> Bool? {
    var index = offset
    for expected in Self.lengthName {
      guard index < buffer.count else { return nil }
      guard asciiLowercased(buffer[index]) == expected else { return false }
      index += 1
    }
    let valueStart = index
    while index < buffer.count, index - valueStart < 40 {
      switch buffer[index] {
      case 0x0A: return true
      case 0x0D, 0x20, 0x09, 0x30...0x39: index += 1
      default: return false
      }
    }
    return index < buffer.count ? false : nil
  }

  private func asciiLowercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  // MARK: The buffer

  /// Makes room for a body that comes in several pieces, so that it need not move as it grows.
  ///
  /// A length is only a promise: no more is reserved than has come, or a few megabytes.
  private mutating func makeRoom(for count: Int) {
    guard missing > count, buffer.capacity < buffer.count + count else { return }
    buffer.removeSubrange(..<start)
    consume(to: 0)
    let wanted = missing + Self.slack
    buffer.reserveCapacity(buffer.count + min(wanted, max(Self.reservation, buffer.count)))
  }

  private mutating func consume(to offset: Int) {
    start = offset
    scanned = offset
  }

  /// Gives back what has been read, in strides that keep the whole linear.
  private mutating func compact() {
    guard start > 0 else { return }
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity <= 1 << 20)
    } else if start >= buffer.count - start {
      buffer.removeSubrange(..<start)
    } else {
      return
    }
    scanned -= start
    start = 0
  }
}
