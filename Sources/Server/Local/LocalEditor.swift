// SPDX-License-Identifier: MIT

package import JSON
package import LSP
package import Notes

/// An editor without a screen, in the process of its session: what the demo and the tests type with.
///
/// Real bytes go both ways. Background work runs between two messages on the one thread there is,
/// so that what a session answers does not depend on time.
package final class LocalEditor {
  private let session: Session
  private let work = DeferredWork()
  private let inbox = LocalInbox()
  private var intake: Intake
  private var frames = FrameWriter()
  private var requestCount = 0

  /// - Parameters:
  ///   - assumedEncoding: how the session takes columns where no encoding is agreed upon.
  ///   - noteLimit: how much of a workspace folder is looked at.
  package init(
    environment: [String: String], indexer: any Indexer,
    assumedEncoding: PositionEncodingKind = .utf16,
    noteLimit: NoteFolder.Limit = NoteFolder.Limit()
  ) {
    let requests = OpenRequests()
    intake = Intake(requests: requests)
    session = Session(
      environment: environment, indexer: indexer,
      client: Client(requests: requests) { [inbox] in inbox.receive($0) },
      background: work, watch: nil, assumedEncoding: assumedEncoding, noteLimit: noteLimit)
  }

  /// The exit code once the session is over.
  package var exitCode: Int32? { session.exitCode }

  /// Notifications and requests of the server, in order, since the last call.
  package func takeMessages() -> [Message] { inbox.takeMessages() }

  /// Begins the session in the folders given; the index is there and the notes are read at its end.
  package func start(folders: [String] = [], capabilities: String = "{}") {
    _ = request("initialize") {
      $0.field("capabilities") { $0.raw(Array(capabilities.utf8)) }
      $0.field("workspaceFolders") {
        $0.array(folders) { writer, folder in
          writer.object {
            $0.field("uri", DocumentURI(path: folder))
            $0.field("name", folder)
          }
        }
      }
    }
    notify("initialized") { _ in }
    finishWork()
  }

  package func open(_ uri: String, text: String) {
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
    finishWork()
  }

  /// Replaces a range, or the whole text where there is none.
  package func edit(_ uri: String, _ range: LSPRange?, _ text: String) {
    notify("textDocument/didChange") {
      $0.field("textDocument") {
        $0.object {
          $0.field("uri", uri)
          $0.field("version", 2)
        }
      }
      $0.field("contentChanges") {
        $0.array([text]) { writer, text in
          writer.object {
            $0.field("range", range)
            $0.field("text", text)
          }
        }
      }
    }
  }

  /// Asks about a place in a document.
  package func ask(
    _ method: String, _ uri: String, _ position: Position,
    more: (inout JSONWriter) -> Void = { _ in }
  ) -> Result<JSONValue, ResponseError> {
    request(method) {
      $0.field("textDocument") { $0.object { $0.field("uri", uri) } }
      $0.field("position", position)
      more(&$0)
    }
  }

  /// Sends a request and takes its one reply.
  package func request(
    _ method: String, _ params: (inout JSONWriter) -> Void
  ) -> Result<JSONValue, ResponseError> {
    let id = send(method, params)
    finishWork()
    let replies = inbox.takeReplies(to: id)
    guard replies.count == 1 else {
      return .failure(.internalError("\(method) got \(replies.count) replies"))
    }
    return replies[0]
  }

  /// Sends a request without waiting for its reply.
  package func send(_ method: String, _ params: (inout JSONWriter) -> Void) -> RequestID {
    requestCount += 1
    let id = RequestID.integer(requestCount)
    deliver(Array(frames.request(id, method) { $0.object(params) }))
    return id
  }

  /// The replies that came for an id; each is given once.
  package func takeReplies(to id: RequestID) -> [Result<JSONValue, ResponseError>] {
    inbox.takeReplies(to: id)
  }

  package func notify(_ method: String, _ params: (inout JSONWriter) -> Void) {
    deliver(Array(frames.notification(method) { $0.object(params) }))
  }

  /// Bytes as they would come from a pipe.
  package func deliver(_ bytes: [UInt8]) {
    for message in intake.receive(bytes[...]) { session.handle(.message(message)) }
  }

  /// A file changed on disk.
  package func fileChanged(_ path: String) { filesChanged([path]) }

  /// Files changed on disk, all at once.
  package func filesChanged(_ paths: [String]) {
    session.handle(.work(.filesChanged(paths)))
  }

  /// Answers a request of the server's.
  package func answer(_ id: RequestID, _ result: (inout JSONWriter) -> Void) {
    deliver(Array(frames.response(to: id, result: result)))
    finishWork()
  }

  /// Runs the first piece of work that waits.
  package func runOneWork() {
    if let work = work.take() { run(work) }
  }

  /// Runs what waits in the background, and what that brings about.
  package func finishWork() {
    while let work = work.take() { run(work) }
  }

  private func run(_ work: () -> SessionWork) {
    let outcome = work()
    for posted in self.work.takePosted() { session.handle(.work(posted)) }
    session.handle(.work(outcome))
  }
}
