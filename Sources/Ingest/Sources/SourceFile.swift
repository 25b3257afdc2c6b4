// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A source file, opened: a regular file and nothing that could block or run endlessly.
package final class SourceFile {
  package let path: String
  /// How the user knows it, for messages: the path, or the address it is a copy of.
  package let name: String
  /// The encoding its server gave it, which counts where the file says nothing itself.
  package let charset: String?
  /// Bytes, when it was opened.
  package let size: Int64
  /// Nanoseconds since 1970-01-01T00:00:00Z.
  package let modified: Int64
  private let descriptor: Int32

  /// Larger files are refused.
  static let sizeLimit: Int64 = 4 << 30

  /// Opens it, without ever waiting for a writer, as a FIFO would make one do.
  package init(
    path: String, name: String? = nil, charset: String? = nil
  ) throws(SourceError) {
    let shown = name ?? path
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.refused(shown, errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      close(descriptor)
      throw Self.refused(shown, errno)
    }
    if let reason = Self.objection(to: status, path: shown) {
      close(descriptor)
      throw SourceError(message: reason)
    }
    self.path = path
    self.name = shown
    self.charset = charset
    self.descriptor = descriptor
    size = Int64(status.st_size)
    modified = FileStamp(status).modified
  }

  deinit {
    close(descriptor)
  }

  /// The next bytes, at most `count`; empty at the end.
  package func read(upTo count: Int) throws(SourceError) -> [UInt8] {
    var result = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      repeat {
        result = unsafe readBytes(descriptor, buffer.baseAddress, count)
      } while result < 0 && errno == EINTR
      initialized = max(0, result)
    }
    guard result >= 0 else { throw Self.refused(name, errno) }
    return bytes
  }

  /// The last bytes, at most `count`.
  package func readLast(upTo count: Int) throws(SourceError) -> [UInt8] {
    guard lseek(descriptor, off_t(max(0, size - Int64(count))), SEEK_SET) >= 0 else {
      throw Self.refused(name, errno)
    }
    return try read(upTo: count)
  }

  /// The whole file.
  ///
  /// - Parameter limit: bytes; a longer file is refused.
  package func readAll(limit: Int) throws(SourceError) -> [UInt8] {
    guard size <= Int64(limit) else {
      throw SourceError(
        message: "\(name) has \(size) bytes, more than the \(limit) that page text may have")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(size) + 1)
    while true {
      let chunk = try read(upTo: 1 << 20)
      guard !chunk.isEmpty, bytes.count <= limit else { return bytes }
      bytes += chunk
    }
  }

  private static func objection(to status: stat, path: String) -> String? {
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      status.st_size <= Self.sizeLimit
        ? nil : "\(path) has \(status.st_size) bytes; sources may have 4 GB: split it"
    case S_IFDIR: "\(path) is a directory; name the files in it, for example \(path)/*.txt"
    default: "\(path) is no regular file; save its content in one and name that"
    }
  }

  private static func refused(_ path: String, _ code: Int32) -> SourceError {
    switch code {
    case ENOENT: SourceError(message: "\(path) does not exist; correct the path or remove it")
    case EACCES: SourceError(message: "\(path) may not be read; change its permissions")
    default:
      SourceError(message: "\(path) cannot be read: \(unsafe String(cString: strerror(code)))")
    }
  }
}

/// The system's `read`, which a method of that name would hide.
private func readBytes(
  _ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int
) -> Int {
  unsafe read(descriptor, buffer, count)
}
