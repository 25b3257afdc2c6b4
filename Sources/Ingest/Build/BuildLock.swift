// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file held by one process at a time; a second one waits until the first is done or dead.
package final class BuildLock {
  private let descriptor: Int32

  /// Makes the file where it is missing, and waits for it.
  package init(path: String) throws(BuildError) {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Self.refused(path) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let error = Self.refused(path)
        close(descriptor)
        throw error
      }
    }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  private static func refused(_ path: String) -> BuildError {
    .lock(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}
