// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

/// What an editor shows of a note without being asked about a place in it.
extension Methods {
  static let glance: [Method] =
    symbols + hints + [
      .request(
        "textDocument/documentLink", DocumentParams.self,
        capability: { $0.field("documentLinkProvider") { $0.object { _ in } } }
      ) { session, params throws(ResponseError) in try session.links(params) },
      .request(
        "textDocument/codeLens", DocumentParams.self, scheduling: .afterScan,
        capability: { $0.field("codeLensProvider") { $0.object { _ in } } }
      ) { session, params throws(ResponseError) in try session.lenses(params) },
      .request(
        "textDocument/semanticTokens/full", DocumentParams.self,
        capability: { $0.field("semanticTokensProvider", TokenLegend.writeOptions) }
      ) { session, params in session.tokens(params) },
      .request("textDocument/semanticTokens/range", DocumentRangeParams.self) {
        session, params in session.tokens(params)
      },
    ]

  private static let symbols: [Method] = [
    .request(
      "textDocument/documentSymbol", DocumentParams.self,
      capability: { $0.field("documentSymbolProvider", true) }
    ) { session, params throws(ResponseError) in try session.documentSymbols(params) },
    .request(
      "workspace/symbol", WorkspaceSymbolParams.self,
      capability: {
        $0.field("workspaceSymbolProvider") { $0.object { $0.field("resolveProvider", true) } }
      }
    ) { session, params throws(ResponseError) in try session.workspaceSymbols(params) },
    .request("workspaceSymbol/resolve", WorkspaceSymbol.self) {
      session, symbol throws(ResponseError) in try session.resolve(symbol)
    },
  ]

  private static let hints: [Method] = [
    .request(
      "textDocument/inlayHint", DocumentRangeParams.self, scheduling: .afterScan,
      capability: {
        $0.field("inlayHintProvider") { $0.object { $0.field("resolveProvider", true) } }
      }
    ) { session, params throws(ResponseError) in try session.hints(params) },
    .request("inlayHint/resolve", InlayHint.self) {
      session, hint throws(ResponseError) in try session.resolve(hint)
    },
  ]
}
