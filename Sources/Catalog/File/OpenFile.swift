// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file descriptor that is closed when nobody holds it; its errors name the file.
final class OpenFile: Sendable {
  let path: String
  let descriptor: Int32

  /// Only regular files: a pipe or a device could hold the reader up for ever.
  init(reading path: String) throws(CatalogError) {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure }
  }

  /// A new file: fails where one of this name is.
  init(creating path: String) throws(CatalogError) {
    self.path = path
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Bytes.
  var size: Int {
    get throws(CatalogError) {
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0 else { throw failure }
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw .unreadable(path: path, reason: "not a regular file")
      }
      return Int(status.st_size)
    }
  }

  /// As many of `count` bytes as there are.
  func read(at offset: Int, count: Int) throws(CatalogError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor, buffer.baseAddress.map { unsafe $0 + done }, count - done,
          off_t(offset + done))
      }
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw failure }
      if got == 0 { break }
      done += got
    }
    return done == count ? bytes : Array(bytes[..<done])
  }

  func write(_ bytes: [UInt8], at offset: Int) throws(CatalogError) {
    var done = 0
    while done < bytes.count {
      let put = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(
          descriptor, buffer.baseAddress.map { unsafe $0 + done }, bytes.count - done,
          off_t(offset + done))
      }
      if put < 0 && errno == EINTR { continue }
      guard put > 0 else { throw failure }
      done += put
    }
  }

  /// Has what was written reach the disk.
  func synchronize() throws(CatalogError) {
    guard fsync(descriptor) == 0 else { throw failure }
  }

  /// The error of the last system call.
  var failure: CatalogError { Self.failure(path) }

  static func failure(_ path: String) -> CatalogError {
    let code = errno
    if code == ENOENT { return .missing(path: path) }
    return .unreadable(path: path, reason: unsafe String(cString: strerror(code)))
  }
}
