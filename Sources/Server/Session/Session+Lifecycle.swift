// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// Initialize, initialized, shutdown, exit (LSP 3.17, "Server lifecycle").
extension Session {
  /// Answered before anything is read from disk.
  func initialize(_ params: InitializeParams) throws(ResponseError) -> InitializeResult {
    capabilities = params.capabilities
    let encoding = capabilities.general.preferredEncoding(assumed: assumedEncoding)
    unit = encoding.unit
    notes = WorkspaceNotes(unit: unit)
    folders = params.folders.compactMap(\.uri.path).map(FilePath.normalized)
    trace = params.trace
    settings.initialization = params.initializationOptions
    lifecycle = .initialized
    return InitializeResult(encoding: encoding, methods: methods, client: capabilities)
  }

  /// `initialized`: the client is ready to hear of us, so reading begins.
  func startWork() {
    guard lifecycle == .initialized else { return }
    lifecycle = .running
    registerWatchers()
    applyConfiguration()
    pullConfiguration()
  }

  func shutDown() {
    lifecycle = .shutDown
    notes.cancelScan()
    for request in waiting {
      client.reply(to: request.id, error: .serverCancelled("the server shuts down"))
    }
    waiting = []
    giveUpAnswers()
  }

  /// Exit code 0 after `shutdown`, 1 without.
  func exit() {
    lifecycle = .ended(lifecycle == .shutDown ? 0 : 1)
  }

  /// The client is gone without a word, or after `shutdown` without `exit`.
  func closed() {
    notes.cancelScan()
    exit()
  }
}

/// The answer to `initialize`: what the table of methods says this server can do.
struct InitializeResult: JSONWritable {
  let encoding: PositionEncodingKind
  let methods: Methods
  let client: ClientCapabilities

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("capabilities") {
        $0.object {
          $0.field("positionEncoding", encoding.rawValue)
          methods.writeCapabilities(to: &$0, for: client)
        }
      }
      $0.field("serverInfo") {
        $0.object {
          $0.field("name", Product.name)
          $0.field("version", Product.version)
        }
      }
    }
  }
}
