// SPDX-License-Identifier: MIT

import Foundation

/// A pipe of the system.
final class ByteChannel: Sendable {
  let readEnd: CInt
  let writeEnd: CInt

  init() {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { fatalError("no pipe: \(errno)") }
    // A child of another test must not hold an end open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Foundation.write(writeEnd, bytes, bytes.count)
  }

  /// Reads `count` bytes, or fewer when the other end closes first.
  func read(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes[filled...].withUnsafeMutableBytes {
        Foundation.read(readEnd, $0.baseAddress, $0.count)
      }
      guard got > 0 else { break }
      filled += got
    }
    return Array(bytes[..<filled])
  }

  func closeReadEnd() { close(readEnd) }
  func closeWriteEnd() { close(writeEnd) }
}

/// `body` as a client sends it.
func frame(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }
