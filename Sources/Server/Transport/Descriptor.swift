// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reading from and writing to file descriptors.
enum Descriptor {
  /// How many bytes came into `buffer`, none when it was not time yet; nil at the end.
  static func receive(from descriptor: CInt, into buffer: inout [UInt8]) -> Int? {
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe read(descriptor, bytes.baseAddress, bytes.count)
    }
    if count > 0 { return count }
    return count < 0 && mayTryAgain ? 0 : nil
  }

  /// How many of `bytes` went out, none when it was not time yet; nil when no one reads any more.
  static func transmit(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) -> Int? {
    let count = unsafe bytes.withUnsafeBytes { bytes in
      unsafe write(descriptor, bytes.baseAddress, bytes.count)
    }
    if count >= 0 { return count }
    return mayTryAgain ? 0 : nil
  }

  /// Whether a small write would not block now.
  static func hasRoom(_ descriptor: CInt) -> Bool {
    awaitRoom(descriptor, milliseconds: 0)
  }

  /// Blocks until a small write would not.
  static func waitForRoom(_ descriptor: CInt) {
    _ = awaitRoom(descriptor, milliseconds: -1)
  }

  private static func awaitRoom(_ descriptor: CInt, milliseconds: CInt) -> Bool {
    var watched = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&watched, 1, milliseconds) == 1
  }

  private static var mayTryAgain: Bool { errno == EINTR || errno == EAGAIN }
}
