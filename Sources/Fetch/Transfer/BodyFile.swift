// SPDX-License-Identifier: MIT

internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The file that takes a body, and not a byte more than it may have.
final class BodyFile {
  /// Bytes.
  let limit: Int
  private let descriptor: Int32
  private var size = 0

  /// - Parameter path: an existing file; what is in it goes.
  init(path: String, limit: Int) {
    self.limit = limit
    descriptor = unsafe open(path, O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOFOLLOW)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// - Returns: why these bytes end the transfer; nil when they are in the file.
  func append(_ data: Data) -> TransferReport.Fault? {
    guard data.count <= limit - size else { return .tooLarge }
    size += data.count
    var rest = data[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return .unwritable(unsafe String(cString: strerror(errno))) }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}
