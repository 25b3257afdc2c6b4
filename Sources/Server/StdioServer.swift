// SPDX-License-Identifier: MIT

package import LSP

/// Serves one editor over standard input and output until it goes.
package struct StdioServer {
  private let environment: [String: String]
  private let executable: String
  private let assumedEncoding: PositionEncodingKind

  /// - Parameters:
  ///   - executable: the path of this program; `podcast-index` is expected beside it.
  ///   - assumedEncoding: how the client counts columns where it does not say so.
  package init(
    environment: [String: String], executable: String, assumedEncoding: PositionEncodingKind
  ) {
    self.environment = environment
    self.executable = executable
    self.assumedEncoding = assumedEncoding
  }

  /// Takes the calling thread, which becomes the session's.
  ///
  /// - Returns: the exit code: 0 after `shutdown`, 1 without.
  package func run() -> Int32 {
    guard let streams = StandardStreams.claim() else {
      Log.warning("standard input or output is closed; an editor starts podcast-ls with both")
      return 1
    }
    FreedMemory.keep()
    let inbox = Inbox<SessionWork>()
    let requests = OpenRequests()
    let outbox = Outbox(output: streams.output)
    let session = Session(
      environment: environment, indexer: IndexProcess(besideExecutable: executable),
      client: Client(requests: requests) { outbox.send($0) },
      background: Threads(inbox: inbox),
      watch: FileWatch { inbox.post(.filesChanged($0)) }, assumedEncoding: assumedEncoding)
    var reader = Reader(input: streams.input, requests: requests, inbox: inbox)
    while session.exitCode == nil { session.handle(reader.next()) }
    outbox.flush(limit: .seconds(1))
    return session.exitCode ?? 1
  }
}

/// A thread for each longer piece of work: there are few, and some wait for another process.
private struct Threads: Background {
  let inbox: Inbox<SessionWork>

  func run(_ work: @escaping @Sendable () -> SessionWork) {
    let started = DetachedThread.start { inbox.post(work()) }
    if !started { inbox.post(work()) }
  }

  func post(_ work: SessionWork) { inbox.post(work) }

  func post(_ work: SessionWork, after delay: Duration) {
    let started = DetachedThread.start {
      DetachedThread.rest(delay)
      inbox.post(work)
    }
    if !started { inbox.post(work) }
  }
}
