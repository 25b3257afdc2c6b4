// SPDX-License-Identifier: MIT

package import Catalog
internal import Features
internal import JSON
package import LSP
package import Notes

/// One editor's session, from `initialize` to `exit`.
///
/// Deliberately not Sendable: one thread owns it, takes event after event and runs each to its end, so
/// the order of messages is the order of effects, and the compiler proves that nothing else writes
/// here. Longer work runs on values taken from it and comes back as an event. Topics stand in
/// extensions: `Session+Documents`, `Session+Answers`, …
package final class Session {
  let methods = Methods()
  let environment: [String: String]
  let indexProcess: IndexProcess
  let send: ([UInt8]) -> Void
  let background: any Background
  let watch: FileWatch?

  var lifecycle = Lifecycle.uninitialized
  var client = ClientCapabilities(nil)
  var unit = ColumnUnit.utf16
  var folders: [String] = []
  var settings = ClientSettings()
  var configuration = Configuration()
  var configurationFiles: Set<String> = []

  var catalog = Catalog.empty
  var index = IndexState()
  var notes = WorkspaceNotes(unit: .utf16)
  /// Requests that wait until every note has been read, in the order of arrival.
  var waiting: [WaitingRequest] = []
  /// What the client was told, so that it is told once.
  var told: Set<String> = []

  private var frames = FrameWriter()
  private var requestCount = 0

  /// - Parameters:
  ///   - send: takes whole frames and never waits for the client.
  ///   - background: runs longer work and brings its outcome back as an event.
  ///   - watch: tells of changed files; nil where nothing watches.
  package init(
    environment: [String: String], indexProcess: IndexProcess, background: any Background,
    watch: FileWatch?, send: @escaping ([UInt8]) -> Void
  ) {
    self.environment = environment
    self.indexProcess = indexProcess
    self.background = background
    self.watch = watch
    self.send = send
  }

  /// The exit code once the session is over; nil while it goes on.
  package var exitCode: Int32? {
    if case .ended(let code) = lifecycle { code } else { nil }
  }

  /// Runs one event to its end.
  package func handle(_ event: Event) {
    switch event {
    case .message(.success(let message), let isCancelled): handle(message, isCancelled)
    case .message(.failure(let error), _): reply(to: error.id, error.error)
    case .closed: closed()
    case .scanned(let generation, let result): scanned(generation, result)
    case .built(let outcome): built(outcome)
    case .fileChanged(let path): fileChanged(path)
    }
  }

  // MARK: Sending

  func reply(to id: RequestID, _ value: any JSONWritable) {
    send(frames.response(to: id) { value.write(to: &$0) })
  }

  func replyNull(to id: RequestID) {
    send(frames.response(to: id) { $0.null() })
  }

  func reply(to id: RequestID?, _ error: ResponseError) {
    send(frames.response(to: id, error: error))
  }

  func notify(_ method: String, _ params: some JSONWritable) {
    send(frames.notification(method) { params.write(to: &$0) })
  }

  /// Asks the client something; its answer comes as a message with the id returned.
  func request(_ method: String, _ params: some JSONWritable) -> RequestID {
    requestCount += 1
    let id = RequestID.string("srv-\(requestCount)")
    send(frames.request(id, method) { params.write(to: &$0) })
    return id
  }

  /// Shows the user a message, once however often the cause comes back.
  func tell(_ type: MessageType, _ message: String) {
    guard lifecycle == .running, told.insert(message).inserted else { return }
    notify("window/showMessage", WindowMessage(type: type, message: message))
  }
}
