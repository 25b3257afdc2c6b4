// SPDX-License-Identifier: MIT

internal import Foundation
package import JSON
internal import LSP

/// The client's end of a server's pipes: real frames, real bytes, and no judgement of their meaning.
///
/// Everything on the server's standard output must be frames; reading anything else throws. Nothing
/// waits longer than `patience`.
package final class WireClient {
  /// Seconds that a message may take on a busy machine.
  package static let patience = 30.0

  private let process = Process()
  private let ended: ProcessEnd
  private let input = Pipe()
  private let output = Pipe()
  private let logs: TemporaryFolder
  private var frames = FrameParser()

  /// Starts `program` in `folder`.
  package init(
    _ program: BuiltProgram = .podcastLS, _ arguments: [String] = [], folder: String,
    _ environment: ProgramEnvironment
  ) throws {
    // A server that ends early is a failure to report, not a signal to die of.
    signal(SIGPIPE, SIG_IGN)
    logs = try TemporaryFolder()
    let log = try logs.write("stderr", "")
    ended = ProcessEnd(process)
    process.executableURL = URL(fileURLWithPath: try program.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment.variables
    process.standardInput = input
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  package var processID: Int32 { process.processIdentifier }

  /// What the server wrote to standard error so far.
  package var errors: String { (try? logs.text("stderr")) ?? "" }

  // MARK: Writing

  /// Sends `body` as one frame.
  package func send(_ body: [UInt8]) throws { try sendRaw(FrameWriter.frame(body)) }

  package func send(_ body: String) throws { try send(Array(body.utf8)) }

  /// Sends bytes as they are.
  package func sendRaw(_ bytes: [UInt8]) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
  }

  /// Closes the server's standard input, as an editor does that is gone.
  package func closeInput() throws { try input.fileHandleForWriting.close() }

  // MARK: Reading

  /// The next message; nil when the server closed its standard output.
  package func next(within seconds: Double = patience) throws -> JSONValue? {
    let deadline = Date().addingTimeInterval(seconds)
    while true {
      if let body = try frames.next() { return try JSONValue(body) }
      guard waitForBytes(until: deadline) else {
        throw ProgramFailure("no message in \(seconds) s; standard error: \(errors)")
      }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(output.fileHandleForReading.fileDescriptor, &buffer, buffer.count)
      guard count > 0 else { return nil }
      frames.append(buffer[..<count])
    }
  }

  /// Whether something arrives, or the stream ends, within that time.
  package func hasNews(within seconds: Double) -> Bool {
    waitForBytes(until: Date().addingTimeInterval(seconds))
  }

  private func waitForBytes(until deadline: Date) -> Bool {
    let milliseconds = max(0, deadline.timeIntervalSinceNow * 1000)
    var entry = pollfd(
      fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, Int32(milliseconds)) > 0
  }

  /// The exit code, or minus the signal that ended the server.
  package func waitForExit(within seconds: Double = patience) throws -> Int32 {
    try ended.wait(seconds: seconds)
  }
}
