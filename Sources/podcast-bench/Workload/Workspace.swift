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
    let place = String(repeating: "X", count: 6)
    var template = Array("/tmp/podcast-bench-\(place)".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw BenchError("no folder in /tmp: \(describe(errno))")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    environment = [
      "HOME=\(path)/home", "LANG=C.UTF-8", "PATH=/usr/bin:/bin",
      "XDG_CACHE_HOME=\(path)/home/cache", "XDG_CONFIG_HOME=\(path)/home/config",
      "XDG_DATA_HOME=\(path)/home/data",
    ]
    for folder in ["home", "notes", "vault", "feeds"] { unsafe mkdir("\(path)/\(folder)", 0o755) }
  }

  deinit {
    _ = try? ChildProcess("/bin/rm", ["-rf", path], environment: environment).drain()
  }

  /// The folder that an editor opens.
  var root: String { "\(path)/notes" }
  /// The folder of many notes, over the same catalog.
  var vault: String { "\(path)/vault" }

  /// The feeds of the catalog.
  var feeds: String { "\(path)/feeds" }

  func uri(_ file: String) -> String { "file://\(root)/\(file)" }

  /// Writes a file into the folder that an editor opens.
  func write(_ file: String, _ bytes: [UInt8]) throws(BenchError) {
    try write(bytes, to: "\(root)/\(file)", O_TRUNC)
  }

  /// Puts a feed in its place, or another in the place of one, in one step.
  func writeFeed(_ show: Int, _ bytes: [UInt8]) throws(BenchError) {
    let place = feedPath(show)
    try write(bytes, to: place + ".new", O_TRUNC)
    guard unsafe rename(place + ".new", place) == 0 else {
      throw BenchError("can't write \(place): \(describe(errno))")
    }
  }

  func feedPath(_ show: Int) -> String { "\(feeds)/show-\(show).xml" }

  func writeNote(_ file: String, _ bytes: [UInt8]) throws(BenchError) {
    try write(bytes, to: "\(vault)/\(file)", O_TRUNC)
  }

  func appendToNote(_ file: String, _ bytes: [UInt8]) throws(BenchError) {
    try write(bytes, to: "\(vault)/\(file)", O_APPEND)
  }

  private func write(
    _ bytes: [UInt8], to file: String, _ mode: CInt
  ) throws(BenchError) {
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | mode, 0o644)
    guard descriptor >= 0 else { throw BenchError("can't write \(file): \(describe(errno))") }
    defer { close(descriptor) }
    guard Descriptor.write(bytes, to: descriptor) else {
      throw BenchError("can't write \(file): \(describe(errno))")
    }
  }

  /// Runs `podcast-ls index build` here, as a user would before the first session.
  func buildIndex(_ server: String) throws(BenchError) -> BuildCost {
    guard unsafe chdir(root) == 0 else {
      throw BenchError("can't enter \(root): \(describe(errno))")
    }
    let start = Clock.now()
    let builder = try ChildProcess(server, ["index", "build"], environment: environment)
    guard builder.drain() else { throw BenchError("\(server) index build failed") }
    return BuildCost(nanoseconds: Clock.now() - start, peakBytes: builder.peakBytes)
  }

  /// Bytes of the index.
  var indexSize: Int {
    var status = stat()
    return indexPath.map { unsafe stat($0, &status) == 0 ? Int(status.st_size) : 0 } ?? 0
  }

  /// Has the next reader of the index wait for the disk; where the system allows it.
  func forgetIndex() {
    #if canImport(Glibc)
      guard let path = indexPath else { return }
      let descriptor = unsafe open(path, O_RDONLY)
      guard descriptor >= 0 else { return }
      defer { close(descriptor) }
      fdatasync(descriptor)
      posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
    #endif
  }

  private var indexPath: String? {
    let folder = "\(path)/home/cache/podcast-ls"
    return Descriptor.names(folder).first { $0.hasSuffix(".idx") }.map { "\(folder)/\($0)" }
  }
}
