// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Puts a new text in a file's place in one step: a reader sees the old one or the new one whole.
enum ReplacedFile {
  /// Follows a symbolic link and keeps the permissions.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
    let target = realPath(path)
    var status = stat()
    guard unsafe stat(target, &status) == 0 else { throw failure(path) }
    let temporary = "\(target).\(getpid()).tmp"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = unsafe open(temporary, flags, status.st_mode & 0o7777)
    guard descriptor >= 0 else { throw failure(path) }
    let isWritten =
      writeAll(bytes, to: descriptor) && fchmod(descriptor, status.st_mode & 0o7777) == 0
      && fsync(descriptor) == 0
    close(descriptor)
    if isWritten, unsafe rename(temporary, target) == 0 { return }
    let error = failure(path)
    _ = unsafe unlink(temporary)
    throw error
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func realPath(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func failure(_ path: String) -> CommandError {
    CommandError(message: "cannot write \(path): \(unsafe String(cString: strerror(errno)))")
  }
}
