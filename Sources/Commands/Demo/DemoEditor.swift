// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP
internal import Server
internal import Synchronization

/// An editor without a screen: it talks to a session in this process, in the protocol's own bytes.
final class DemoEditor {
  private let session: Session
  private let requests = OpenRequests()
  private let replies = Replies()
  private let pending = PendingWork()
  private var intake: Intake
  private var frames = FrameWriter()
  private var requestCount = 0

  init(environment: [String: String], executable: String) {
    intake = Intake(requests: requests)
    session = Session(
      environment: environment, indexProcess: IndexProcess(besideExecutable: executable),
      client: Client(requests: requests) { [replies] in replies.add($0) },
      background: pending, watch: nil)
  }

  /// Begins the session; the index is there and the notes are read when this returns.
  func start() {
    _ = request("initialize") { $0.field("capabilities") { $0.object { _ in } } }
    notify("initialized") { _ in }
  }

  func open(_ uri: String, text: String) {
    notify("textDocument/didOpen") {
      $0.field("textDocument") {
        $0.object {
          $0.field("uri", uri)
          $0.field("languageId", "markdown")
          $0.field("version", 1)
          $0.field("text", text)
        }
      }
    }
  }

  /// Asks about a place in a document; nil when the answer is null or an error.
  func ask(
    _ method: String, _ uri: String, line: Int, character: Int,
    more: (inout JSONWriter) -> Void = { _ in }
  ) -> JSONValue? {
    request(method) {
      $0.field("textDocument") { $0.object { $0.field("uri", uri) } }
      $0.field("position", Position(line: line, character: character))
      more(&$0)
    }
  }

  private func request(_ method: String, _ params: (inout JSONWriter) -> Void) -> JSONValue? {
    requestCount += 1
    let id = RequestID.integer(requestCount)
    deliver(frames.request(id, method) { $0.object(params) })
    guard case .response(_, .some(let result), _) = replies.take(id) else { return nil }
    return try? JSONValue(result)
  }

  private func notify(_ method: String, _ params: (inout JSONWriter) -> Void) {
    deliver(frames.notification(method) { $0.object(params) })
  }

  private func deliver(_ frame: [UInt8]) {
    for message in intake.receive(frame[...]) { session.handle(.message(message)) }
    while let work = pending.take() { session.handle(.work(work())) }
  }
}

/// What the server said, by the id it answers.
private final class Replies {
  private var parser = FrameParser()
  private var byID: [RequestID: Message] = [:]

  func add(_ frame: [UInt8]) {
    parser.append(frame[...])
    guard let body = try? parser.next(), let message = try? Message(body),
      case .response(let id?, _, _) = message
    else { return }
    byID[id] = message
  }

  func take(_ id: RequestID) -> Message? { byID.removeValue(forKey: id) }
}

/// Work that runs between two messages, on the one thread there is.
private final class PendingWork: Background {
  private let queue = Mutex<[@Sendable () -> SessionWork]>([])

  func run(_ work: @escaping @Sendable () -> SessionWork) {
    queue.withLock { $0.append(work) }
  }

  func take() -> (@Sendable () -> SessionWork)? {
    queue.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}
