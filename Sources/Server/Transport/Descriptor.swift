// SPDX-License-Identifier: MIT

internal import CSystem

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reading from and writing to file descriptors.
enum Descriptor {
  /// Room to read into; no page of it is touched before something comes.
  static func buffer(_ count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { _, initialized in initialized = count }
  }

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

  /// How many bytes a write would take now without blocking; fewer than it might where that is hard
  /// to know.
  static func room(_ descriptor: CInt) -> Int {
    let room = csystem_empty_pipe_room(descriptor)
    if room > 0 { return Int(room) }
    return awaitRoom(descriptor, milliseconds: 0) ? smallWrite : 0
  }

  /// Lets a pipe hold `count` bytes, or as many as the system grants everyone: what goes through it at
  /// once wakes the other end once.
  static func widen(_ descriptor: CInt, to count: Int) {
    csystem_widen_pipe(descriptor, CInt(min(count, largestPipe)))
  }

  /// What an ordinary pipe holds, and the most that Linux grants everyone (pipe(7)).
  static let ordinaryPipe = 64 << 10
  private static let largestPipe = 1 << 20

  /// What a pipe or a socket takes at least when it says that it has room.
  private static let smallWrite = 4096

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
