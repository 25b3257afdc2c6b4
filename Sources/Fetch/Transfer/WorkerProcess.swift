// SPDX-License-Identifier: MIT

internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A process that carries out one transfer after the other (`TransferWorker`); it ends with this.
final class WorkerProcess {
  private let process: pid_t
  private var socket: LineSocket
  private var isOver = false

  /// What `poll` waits on for `receive`.
  var descriptor: Int32 { socket.descriptor }

  /// - Parameters:
  ///   - program: the path of an executable that calls `TransferWorker.run`.
  ///   - memory: bytes; a worker that needs more ends.
  init(program: String, memory: Int) throws(FetchFailure) {
    var ends: [Int32] = [-1, -1]
    guard unsafe socketpair(AF_UNIX, streamKind, 0, &ends) == 0 else {
      throw Self.notStarted(errno)
    }
    defer { close(ends[1]) }
    guard let process = Self.spawn(program, memory: memory, input: ends[1]) else {
      close(ends[0])
      throw Self.notStarted(errno)
    }
    self.process = process
    socket = LineSocket(descriptor: ends[0])
  }

  /// Nothing that a worker does needs to be brought to an end.
  deinit {
    close(socket.descriptor)
    end()
  }

  /// Why a worker ended that was not told to.
  func reasonOfEnd() -> FetchFailure {
    // The low bits tell the signal that ended it; there is none where the program is no worker.
    let hadSignal = end() & 0x7F != 0
    return hadSignal
      ? .died
      : FetchFailure(reason: "cannot be asked: the process for it ended at once", isOffline: true)
  }

  /// - Returns: the status that `waitpid` gives; once only.
  @discardableResult private func end() -> Int32 {
    guard !isOver else { return 0 }
    isOver = true
    kill(process, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status
  }

  func send(_ order: TransferOrder) {
    socket.send(order.line)
  }

  enum Arrival {
    case nothing
    case report(TransferReport)
    /// The worker is no more, or talks nonsense.
    case end
  }

  /// What has arrived, when `poll` says that something has.
  func receive() -> Arrival {
    guard socket.receive() else { return .end }
    guard let line = socket.take() else { return .nothing }
    return TransferReport(line: line).map { .report($0) } ?? .end
  }

  private static func notStarted(_ code: Int32) -> FetchFailure {
    FetchFailure(
      reason: "cannot be asked: no process for it (\(unsafe String(cString: strerror(code))))",
      isOffline: true)
  }
}

extension WorkerProcess {
  /// In a group of its own, so that an interrupt at the terminal reaches its parent alone.
  private static func spawn(_ program: String, memory: Int, input: Int32) -> pid_t? {
    var (actions, attributes) = unsafe SpawnSettings.none
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var process: pid_t = 0
    let arguments = [program, TransferWorker.command, String(memory)]
    let code = unsafe CStrings.with(arguments) { arguments in
      unsafe CStrings.with(environment) { environment in
        unsafe posix_spawn(&process, program, &actions, &attributes, arguments, environment)
      }
    }
    errno = code
    return code == 0 ? process : nil
  }

  /// The parent's, for it names proxies; a worker that ends over its memory says nothing.
  private static var environment: [String] {
    var variables = ProcessInfo.processInfo.environment
    variables["SWIFT_BACKTRACE"] = "enable=no"
    // URLSession makes folders for a cache and for cookies that it is told not to keep.
    variables["XDG_CACHE_HOME"] = "/dev/null"
    variables["XDG_DATA_HOME"] = "/dev/null"
    return variables.map { $0 + "=" + $1 }
  }
}

#if canImport(Glibc)
  private let streamKind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)

  private enum SpawnSettings {
    static var none: (posix_spawn_file_actions_t, posix_spawnattr_t) {
      unsafe (posix_spawn_file_actions_t(), posix_spawnattr_t())
    }
  }
#else
  private let streamKind = SOCK_STREAM

  private enum SpawnSettings {
    static var none: (posix_spawn_file_actions_t?, posix_spawnattr_t?) { (nil, nil) }
  }
#endif
