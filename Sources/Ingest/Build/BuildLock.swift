// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file held by one process at a time; a second one waits until the first is done or dead.
///
/// Whoever waits holds a second file meanwhile, so that who can do its work later may give way.
package final class BuildLock {
  private let descriptor: Int32
  private let waiting: Int32

  /// Makes the files where they are missing, and waits for them.
  package init(path: String) throws(BuildError) {
    waiting = try Self.opened(path + ".next")
    do throws(BuildError) {
      try Self.take(waiting, path)
      descriptor = try Self.opened(path)
    } catch {
      close(waiting)
      throw error
    }
    try Self.take(descriptor, path)
    flock(waiting, LOCK_UN)
  }

  deinit {
    close(waiting)
    close(descriptor)
  }

  /// Whether another process waits.
  var isWanted: Bool {
    guard flock(waiting, LOCK_EX | LOCK_NB) == 0 else { return errno == EWOULDBLOCK }
    flock(waiting, LOCK_UN)
    return false
  }

  private static func opened(_ path: String) throws(BuildError) -> Int32 {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw refused(path) }
    return descriptor
  }

  private static func take(_ descriptor: Int32, _ path: String) throws(BuildError) {
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw refused(path) }
    }
  }

  private static func refused(_ path: String) -> BuildError {
    .lock(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}
