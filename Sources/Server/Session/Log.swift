// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Messages for whoever reads the server's standard error, which editors keep as its log.
package enum Log {
  package static func warning(_ message: String) {
    let line = Array("podcast-ls: \(message)\n".utf8)
    // A log nobody reads must not stop the server: what cannot be written is dropped.
    _ = unsafe line.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
  }
}
