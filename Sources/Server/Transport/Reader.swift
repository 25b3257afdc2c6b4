// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

/// Gives the events of a session, one by one, to the one thread that handles them.
///
/// That thread itself waits for the client: handing each message over from another thread would cost
/// more than most answers do. What arrives together is entered together, so a cancellation overtakes
/// the request it is for. Ends with `.closed`: at the end of the input, or when the process that
/// `initialize` names as the client has ended.
package struct Reader<Work: Sendable>: ~Copyable {
  private let input: CInt
  private let inbox: Inbox<Work>
  private var lifeline: Lifeline
  private var intake: Intake
  private var buffer = Descriptor.buffer(64 << 10)
  /// Events that came together, the next one last.
  private var pending: [Event<Work>] = []

  package init(input: CInt, requests: OpenRequests, inbox: Inbox<Work>) {
    self.input = input
    self.inbox = inbox
    lifeline = Lifeline(input: input, work: inbox.signal)
    intake = Intake(requests: requests)
  }

  /// The next event; waits for it as long as it takes, without waking up meanwhile.
  package mutating func next() -> Event<Work> {
    while true {
      if let event = pending.popLast() { return event }
      pending = arrivals().reversed()
    }
  }

  private mutating func arrivals() -> [Event<Work>] {
    switch lifeline.wait() {
    case .work: return inbox.takeAll().map { .work($0) }
    case .processEnded, .broken: return [.closed]
    case .readable:
      guard let count = Descriptor.receive(from: input, into: &buffer) else { return [.closed] }
      return receive(buffer[..<count])
    }
  }

  private mutating func receive(_ bytes: ArraySlice<UInt8>) -> [Event<Work>] {
    let messages = intake.receive(bytes)
    // A client that writes a long text is held up by a small pipe, and this thread with it.
    if intake.missing > Descriptor.ordinaryPipe { Descriptor.widen(input, to: intake.missing) }
    for message in messages {
      if let process = Self.clientProcess(message) { lifeline.watch(process: process) }
    }
    return messages.map { .message($0) }
  }

  /// The `processId` of an `initialize` request.
  private static func clientProcess(_ message: Result<Message, MessageError>) -> Int? {
    guard case .success(.request(_, "initialize", let params)) = message else { return nil }
    return (try? JSONMembers(of: params))?.flatMap { $0.integer("processId") }
  }
}
