// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Lines over a socket; whoever makes one closes the socket.
struct LineSocket {
  let descriptor: Int32
  private var buffer: [UInt8] = []

  /// Longer lines are no orders and no reports.
  private static let longestLine = 1 << 20

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next line without its break, waited for; nil at the end and when a line is too long.
  mutating func next() -> [UInt8]? {
    while true {
      if let line = take() { return line }
      guard receive() else { return nil }
    }
  }

  /// The next line that has arrived as a whole.
  mutating func take() -> [UInt8]? {
    guard let end = buffer.firstIndex(of: 0x0A) else { return nil }
    defer { buffer.removeFirst(end + 1) }
    return Array(buffer[..<end])
  }

  /// Waits for bytes once; false at the end and when a line is too long.
  mutating func receive() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    var count = 0
    repeat {
      count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
    } while count < 0 && errno == EINTR
    guard count > 0, buffer.count <= Self.longestLine else { return false }
    buffer += chunk[..<count]
    return true
  }

  /// Sends bytes; one who does not listen any more is told nothing.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe sendBytes(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 || errno == EINTR else { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}

/// The system's `send`, without the signal that ends a process whose peer is gone.
private func sendBytes(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Glibc)
    unsafe send(descriptor, start, count, Int32(MSG_NOSIGNAL))
  #else
    unsafe send(descriptor, start, count, 0)
  #endif
}
