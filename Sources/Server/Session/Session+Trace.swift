// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

/// `$/logTrace`: what was handled and how long it took, for a client that wants to know.
extension Session {
  /// Much of a long text says no more than a little of it.
  private static let verboseLimit = 2000

  /// Handles a message by `work`, and says so where the client traces.
  func traced(_ method: String, _ params: [UInt8], _ work: () -> Void) {
    guard trace != .off, method != "$/setTrace", method != "exit" else { return work() }
    let time = ContinuousClock().measure(work)
    let microseconds = time.components.attoseconds / 1_000_000_000_000
    let text = String(decoding: params.prefix(Self.verboseLimit), as: UTF8.self)
    let trace = LogTraceParams(
      message: "\(method) took \(time.components.seconds * 1_000_000 + microseconds) µs",
      verbose: trace == .verbose ? text : nil)
    client.notify("$/logTrace") { trace.write(to: &$0) }
  }
}
