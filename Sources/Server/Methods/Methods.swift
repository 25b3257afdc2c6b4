// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

/// The one table of everything this server answers.
///
/// What is not here is neither advertised nor answered. protocol/README.md says the same for people.
struct Methods {
  private let rows: [String: Method]
  private let order: [Method]

  init() {
    order =
      Self.lifecycle + Self.documents + Self.answers + Self.diagnostics + Self.actions
      + Self.glance + Self.commands + Self.workspace
    rows = Dictionary(uniqueKeysWithValues: order.map { ($0.name, $0) })
  }

  subscript(name: String) -> Method? { rows[name] }

  /// The fields of `ServerCapabilities` that stand for methods, as far as they are for this client.
  func writeCapabilities(to writer: inout JSONWriter, for client: ClientCapabilities) {
    for method in order where method.isOffered(client) { method.capability?(&writer) }
  }

  private static let lifecycle: [Method] = [
    .lifecycle("initialize", isRequest: true) { session, params throws(ResponseError) in
      .value(try session.initialize(try InitializeParams(params: params)))
    },
    .lifecycle("initialized", isRequest: false) { session, _ in
      session.startWork()
      return .none
    },
    .lifecycle("shutdown", isRequest: true) { session, _ in
      session.shutDown()
      return .null
    },
    .lifecycle("exit", isRequest: false) { session, _ in
      session.exit()
      return .none
    },
    .notification("$/cancelRequest", CancelParams.self) { $0.cancel($1.id) },
    .notification("$/setTrace", SetTraceParams.self) { $0.trace = $1.value },
  ]

  private static let documents: [Method] = [
    .notification("textDocument/didOpen", DidOpenTextDocumentParams.self) { $0.open($1) },
    .notification(
      "textDocument/didChange", DidChangeTextDocumentParams.self,
      capability: {
        $0.field("textDocumentSync") {
          $0.object {
            $0.field("openClose", true)
            $0.field("change", TextDocumentSyncKind.incremental.rawValue)
          }
        }
      }
    ) { $0.change($1) },
    .notification("textDocument/didClose", DidCloseTextDocumentParams.self) { $0.close($1) },
  ]

  private static let answers: [Method] = [
    .request(
      "textDocument/completion", CompletionParams.self,
      capability: {
        $0.field("completionProvider") {
          $0.object {
            $0.field("triggerCharacters", ["[", "@", "="])
            $0.field("resolveProvider", true)
          }
        }
      }
    ) { session, params throws(ResponseError) in try session.completion(params) },
    .request("completionItem/resolve", CompletionItem.self) {
      session, item throws(ResponseError) in try session.resolve(item)
    },
    .request(
      "textDocument/hover", TextDocumentPositionParams.self,
      capability: { $0.field("hoverProvider", true) }
    ) { session, params throws(ResponseError) in try session.hover(params) },
    .request(
      "textDocument/definition", TextDocumentPositionParams.self,
      capability: { $0.field("definitionProvider", true) }
    ) { session, params throws(ResponseError) in try session.definition(params) },
    .request(
      "textDocument/declaration", TextDocumentPositionParams.self,
      capability: { $0.field("declarationProvider", true) }
    ) { session, params throws(ResponseError) in try session.declaration(params) },
    .request(
      "textDocument/references", ReferenceParams.self, scheduling: .afterScan,
      capability: { $0.field("referencesProvider", true) }
    ) { session, params throws(ResponseError) in try session.references(params) },
    .request(
      "textDocument/documentHighlight", TextDocumentPositionParams.self,
      capability: { $0.field("documentHighlightProvider", true) }
    ) { session, params in session.highlights(params) },
  ]
}
