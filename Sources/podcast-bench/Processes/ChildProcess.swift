// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A program with pipes to its standard input and output; its standard error goes to `/dev/null`.
final class ChildProcess {
  let process: pid_t
  /// The end to write to, and the end to read from.
  let input: Int32
  let output: Int32
  private var isOver = false
  /// The most memory it had at once; known when it has ended.
  private(set) var peakBytes = 0

  /// Starts `executable` with exactly `environment` (`NAME=value`).
  init(_ executable: String, _ arguments: [String], environment: [String]) throws(BenchError) {
    let toChild = try Self.makePipe()
    let fromChild = try Self.makePipe()
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, toChild.read, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, fromChild.write, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // A group of its own, so that what it starts goes with it.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var argumentList = unsafe Self.copies([executable] + arguments)
    var environmentList = unsafe Self.copies(environment)
    defer { unsafe (argumentList + environmentList).forEach { unsafe free($0) } }
    var started: pid_t = 0
    let result = unsafe posix_spawn(
      &started, executable, &actions, &attributes, &argumentList, &environmentList)
    close(toChild.read)
    close(fromChild.write)
    process = started
    input = toChild.write
    output = fromChild.read
    guard result == 0 else { throw BenchError("can't start \(executable): \(describe(result))") }
  }

  deinit {
    if !isOver { _ = end() }
  }

  /// Closes its standard input and waits for it; returns whether it ended with exit code 0.
  func end() -> Bool {
    isOver = true
    close(input)
    close(output)
    return wait()
  }

  /// Ends it at once, and what it has started.
  func kill() {
    isOver = true
    close(input)
    close(output)
    Self.signal(process)
    _ = wait()
  }

  /// Reads everything it prints, until it ends; returns whether that was with exit code 0.
  func drain() -> Bool {
    isOver = true
    close(input)
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !Descriptor.read(output, into: &buffer).isEmpty {}
    close(output)
    return wait()
  }

  private func wait() -> Bool {
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { return false }
    }
    // Kilobytes on Linux.
    peakBytes = usage.ru_maxrss * 1024
    return status == 0
  }

  private static func signal(_ process: pid_t) {
    #if canImport(Glibc)
      _ = Glibc.kill(-process, SIGKILL)
    #else
      _ = Darwin.kill(-process, SIGKILL)
    #endif
  }

  /// Both ends are closed in children that are started later.
  private static func makePipe() throws(BenchError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw BenchError("no pipe: \(describe(errno))") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    unsafe texts.map { unsafe strdup($0) } + [nil]
  }
}

/// What the system says of an error number.
func describe(_ error: Int32) -> String {
  unsafe String(cString: strerror(error))
}
