// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A folder of its own for one catalog: page, configuration, notes, caches.
///
/// It goes with the last reference.
final class Workspace {
  let path: String
  /// What the server is started with: nothing of the user's.
  let environment: [String]

  init() throws(BenchError) {
    var template = Array("/tmp/podcast-bench-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw BenchError("no folder in /tmp: \(describe(errno))")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    environment = [
      "HOME=\(path)/home", "LANG=C.UTF-8", "PATH=/usr/bin:/bin",
      "XDG_CACHE_HOME=\(path)/home/cache", "XDG_CONFIG_HOME=\(path)/home/config",
      "XDG_DATA_HOME=\(path)/home/data",
    ]
    for folder in ["home", "notes"] { unsafe mkdir("\(path)/\(folder)", 0o755) }
  }

  deinit {
    _ = try? ChildProcess("/bin/rm", ["-rf", path], environment: environment).drain()
  }

  /// The folder that an editor opens.
  var root: String { "\(path)/notes" }

  func uri(_ file: String) -> String { "file://\(root)/\(file)" }

  /// Writes a file into the folder that an editor opens.
  func write(_ file: String, _ bytes: [UInt8]) throws(BenchError) {
    let descriptor = unsafe open("\(root)/\(file)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw BenchError("can't write \(file): \(describe(errno))") }
    defer { close(descriptor) }
    guard Descriptor.write(bytes, to: descriptor) else {
      throw BenchError("can't write \(file): \(describe(errno))")
    }
  }

  /// Runs `podcast-ls index build` here, as a user would before the first session.
  func buildIndex(_ server: String) throws(BenchError) {
    guard unsafe chdir(root) == 0 else {
      throw BenchError("can't enter \(root): \(describe(errno))")
    }
    guard try ChildProcess(server, ["index", "build"], environment: environment).drain() else {
      throw BenchError("\(server) index build failed")
    }
  }
}
