// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Foundation

/// Waits for a process to end, and never for ever.
final class ProcessEnd {
  private let process: Process
  private let ended = DispatchSemaphore(value: 0)
  private var isOver = false

  /// Before the process runs.
  init(_ process: Process) {
    self.process = process
    let ended = ended
    process.terminationHandler = { _ in ended.signal() }
  }

  /// The exit code, or minus the signal; kills the process when it takes longer than `seconds`.
  func wait(seconds: Double) throws -> Int32 {
    if !isOver, ended.wait(timeout: .now() + seconds) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      isOver = true
      throw ProgramFailure("\(process.executableURL?.path ?? "") did not end in \(seconds) s")
    }
    isOver = true
    let status = process.terminationStatus
    return process.terminationReason == .exit ? status : -status
  }
}
