// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

@main
struct Main {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    do throws(BenchError) {
      let executable = Self.executable
      let options = try Options(
        Array(CommandLine.arguments.dropFirst()), besideExecutable: executable)
      exit(try run(options, executable))
    } catch {
      complain("\(error)")
      exit(2)
    }
  }

  private static func run(_ options: Options, _ executable: String) throws(BenchError) -> Int32 {
    if options.showsHelp {
      print(Options.help)
      return 0
    }
    if options.isEcho { return EchoServer.run() }
    let report = Report(results: try measure(options, executable))
    print(options.printsJSON ? report.json : report.table)
    let failures = report.failures(asserting: options.asserts)
    for failure in failures { complain(failure) }
    return failures.isEmpty ? 0 : 1
  }

  private static func measure(
    _ options: Options, _ executable: String
  ) throws(BenchError) -> [RowResult] {
    guard let server = absolute(options.server) else {
      throw BenchError("there is no \(options.server); build podcast-ls, or name it with --server")
    }
    let rows = Row.all.filter { options.only.isEmpty || $0.name.contains(options.only) }
    var results: [RowResult] = []
    for episodes in options.episodes {
      let workload = try Workload(episodes: episodes, notes: options.notes, server: server)
      let measurement = Measurement(
        workload: workload, episodes: episodes, server: server, echo: executable,
        rounds: options.rounds, xmlFloor: absolute(options.xmlFloor))
      results += try measurement.run(rows)
    }
    return results
  }

  /// The path of this program.
  private static var executable: String {
    absolute("/proc/self/exe") ?? absolute(CommandLine.arguments[0]) ?? CommandLine.arguments[0]
  }

  private static func absolute(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  private static func complain(_ message: String) {
    _ = Descriptor.write(Array("podcast-bench: \(message)\n".utf8), to: 2)
  }
}
