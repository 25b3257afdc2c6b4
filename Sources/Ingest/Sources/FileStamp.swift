// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What tells whether a file has changed.
struct FileStamp: Equatable {
  /// Bytes; -1 when there is no file.
  var size: Int64 = -1
  /// Nanoseconds since 1970-01-01T00:00:00Z.
  var modified: Int64 = 0

  /// Of a file that cannot be looked at.
  static let missing = FileStamp()

  private init() {}

  init(_ status: stat) {
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    size = Int64(status.st_size)
    modified =
      Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue
      &+ Int64(time.tv_nsec)
  }

  init(path: String) {
    var status = stat()
    self = unsafe stat(path, &status) == 0 ? FileStamp(status) : .missing
  }
}
