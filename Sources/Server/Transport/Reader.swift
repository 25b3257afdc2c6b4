// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

/// Reads the client's messages on a thread of its own and hands them on as they are complete.
///
/// Ends with one `.closed`: at the end of the input, or when the process that `initialize` names as
/// the client has ended.
package struct Reader<Work: Sendable>: Sendable {
  private let input: CInt
  private let requests: OpenRequests
  private let inbox: Inbox<Event<Work>>

  package init(input: CInt, requests: OpenRequests, inbox: Inbox<Event<Work>>) {
    self.input = input
    self.requests = requests
    self.inbox = inbox
  }

  /// Starts reading; without a thread to do it on, the input is closed at once.
  package func start() {
    if !DetachedThread.start({ run() }) { inbox.post(.closed) }
  }

  private func run() {
    var lifeline = Lifeline(input: input)
    var intake = Intake(requests: requests)
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while lifeline.wait() == .readable {
      guard let count = Descriptor.receive(from: input, into: &buffer) else { break }
      for message in intake.receive(buffer[..<count]) {
        if let process = Self.clientProcess(message) { lifeline.watch(process: process) }
        inbox.post(.message(message))
      }
    }
    inbox.post(.closed)
  }

  /// The `processId` of an `initialize` request.
  private static func clientProcess(_ message: Result<Message, MessageError>) -> Int? {
    guard case .success(.request(_, "initialize", let params)) = message else { return nil }
    return (try? JSONMembers(of: params))?.flatMap { $0.integer("processId") }
  }
}
