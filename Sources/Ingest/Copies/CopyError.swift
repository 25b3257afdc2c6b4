// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Why the folder of copies cannot be used: what, where and what to do, in one sentence for the user.
package struct CopyError: Error, Equatable, Sendable {
  package let message: String

  init(path: String, reason: String) {
    message = "the copy at \(path) cannot be written: \(reason); make room or correct permissions"
  }

  /// Says what the system said last.
  static func system(_ path: String, _ code: Int32) -> CopyError {
    CopyError(path: path, reason: unsafe String(cString: strerror(code)))
  }

  /// Runs a step of `DurableFile`, whose words are those of the record.
  static func of<Value>(_ step: () throws(BuildError) -> Value) throws(CopyError) -> Value {
    do throws(BuildError) {
      return try step()
    } catch .record(let path, let reason) {
      throw CopyError(path: path, reason: reason)
    } catch {
      throw CopyError(path: "the cache", reason: error.message)
    }
  }
}
