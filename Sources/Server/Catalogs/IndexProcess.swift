// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Runs `podcast-index`, which alone reads sources, so that no source can hurt this process.
package struct IndexProcess: Indexer {
  private let executable: String

  /// What is kept of an output that is longer, in bytes.
  private enum Kept {
    case beginning(Int)
    case end(Int)

    func add(_ bytes: ArraySlice<UInt8>, to kept: inout [UInt8]) {
      switch self {
      case .beginning(let limit): if kept.count < limit { kept += bytes }
      case .end(let limit):
        kept += bytes
        if kept.count > limit * 2 { kept.removeFirst(kept.count - limit) }
      }
    }
  }

  /// - Parameter executable: the path of this program; `podcast-index` is expected beside it.
  package init(besideExecutable executable: String) {
    let folder = executable.lastIndex(of: "/").map { executable[...$0] } ?? ""
    self.executable = folder + "podcast-index"
  }

  package func run(_ arguments: [String]) -> IndexOutcome {
    do throws(IndexFailure) {
      // The last line says why it failed; a daemon has no use for the others.
      _ = try output(of: arguments, keeping: .end(64 << 10))
      return .finished
    } catch {
      return .failed(error.reason)
    }
  }

  /// All that a run says on standard output and standard error, when it ends well.
  ///
  /// What is beyond 16 MB is left out.
  package func output(of arguments: [String]) throws(IndexFailure) -> String {
    try output(of: arguments, keeping: .beginning(16 << 20))
  }

  private func output(of arguments: [String], keeping part: Kept) throws(IndexFailure) -> String {
    if let absence { throw IndexFailure(reason: absence) }
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else {
      throw IndexFailure(reason: "cannot make a pipe: \(Self.reason())")
    }
    defer { close(ends[0]) }
    let process = spawn(arguments, output: ends[1])
    close(ends[1])
    guard let process else {
      throw IndexFailure(reason: "cannot start \(executable): \(Self.reason())")
    }
    let output = Self.readAll(ends[0], keeping: part)
    try Self.wait(for: process, output: output)
    return output
  }

  /// Goes on as `podcast-index` in this process.
  ///
  /// - Returns: only when that fails: why.
  package func replaceThisProcess(_ arguments: [String]) -> String {
    if let absence { return absence }
    var arguments = unsafe ([executable] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    _ = unsafe execv(executable, &arguments)
    return "cannot start \(executable): \(Self.reason())"
  }

  /// Why it cannot be started at all, and what to do; nil where it can.
  package var absence: String? {
    unsafe access(executable, X_OK) == 0
      ? nil : "podcast-index is not beside podcast-ls (\(executable)): install both in one folder"
  }

  private func spawn(_ arguments: [String], output: Int32) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 2)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    var arguments = unsafe ([executable] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let result = unsafe posix_spawn(&process, executable, &actions, nil, &arguments, environ)
    return result == 0 ? process : nil
  }

  private static func readAll(_ descriptor: Int32, keeping part: Kept) -> String {
    var kept: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return String(decoding: kept, as: UTF8.self) }
      part.add(buffer[..<count], to: &kept)
    }
  }

  private static func wait(for process: pid_t, output: String) throws(IndexFailure) {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else {
        throw IndexFailure(reason: "podcast-index was lost: \(reason())")
      }
    }
    let signal = status & 0x7F
    let code = status >> 8 & 0xFF
    if signal == 0 && code == 0 { return }
    let how = signal == 0 ? "exit code \(code)" : "signal \(signal)"
    let said = output.split(separator: "\n").last.map(String.init) ?? ""
    throw IndexFailure(reason: "podcast-index failed (\(how)): \(said)")
  }

  private static func reason() -> String {
    unsafe String(cString: strerror(errno))
  }
}
