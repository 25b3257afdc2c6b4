// SPDX-License-Identifier: MIT

internal import Foundation

/// A program that was run to its end, and all it said.
package struct ProgramRun: Sendable {
  /// The exit code; minus the signal that ended it.
  package let code: Int32
  package let output: String
  package let errors: String

  /// Runs `program` with nothing on its standard input and waits for it, a minute at most.
  package init(
    _ program: BuiltProgram, _ arguments: [String], in folder: TemporaryFolder,
    _ environment: ProgramEnvironment, input: String = ""
  ) throws {
    try self.init(
      executable: program.path, arguments, folder: folder.path, environment.variables, input: input)
  }

  /// Runs any executable.
  package init(
    executable: String, _ arguments: [String], folder: String, _ environment: [String: String],
    input: String = "", seconds: Double = 60
  ) throws {
    // Files, for a full pipe would stop a program that nobody reads from.
    let files = try TemporaryFolder()
    try files.write("in", input)
    try files.write("out", "")
    try files.write("err", "")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: files.path("in")))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files.path("out")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files.path("err")))
    let ended = ProcessEnd(process)
    try process.run()
    code = try ended.wait(seconds: seconds)
    output = try files.text("out")
    errors = try files.text("err")
  }

  package var lines: [String] {
    output.split(separator: "\n").map(String.init)
  }
}
