// SPDX-License-Identifier: MIT

internal import Naming
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Standard output, buffered, and standard error, at once.
///
/// A reader that went away (`podcast-ls export | head`) ends the output in silence.
package final class Output: Sendable {
  private let buffer = Mutex<[UInt8]>([])
  private let hasWritten = Atomic(false)
  private static let size = 64 << 10

  package init() {}

  func line(_ text: String) {
    write(Array(TerminalText.harmless(text).utf8) + [0x0A])
  }

  func write(_ bytes: [UInt8]) {
    buffer.withLock { buffer in
      buffer += bytes
      if buffer.count >= Self.size { drain(&buffer) }
    }
  }

  /// Forgets what was written; false when a part of it is out already.
  func discard() -> Bool {
    buffer.withLock { $0.removeAll() }
    return !hasWritten.load(ordering: .relaxed)
  }

  func flush() {
    buffer.withLock { drain(&$0) }
  }

  /// A message for the user, with the program's name before it.
  func error(_ message: String) {
    flush()
    var bytes = Array("podcast-ls: \(TerminalText.harmless(message))\n".utf8)
    Self.drain(&bytes, to: 2)
  }

  private func drain(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    hasWritten.store(true, ordering: .relaxed)
    Self.drain(&bytes, to: 1)
  }

  private static func drain(_ bytes: inout [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Platform.write(descriptor, $0) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    bytes.removeAll(keepingCapacity: true)
  }
}

private enum Platform {
  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
