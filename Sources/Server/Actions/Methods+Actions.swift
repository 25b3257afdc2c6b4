// SPDX-License-Identifier: MIT

internal import Features
internal import JSON
internal import LSP

extension Methods {
  /// Offered to clients that take actions which are no commands.
  static let actions: [Method] = [
    .background(
      "textDocument/codeAction", CodeActionParams.self,
      isOffered: { $0.codeAction.literalSupport },
      capability: {
        $0.field("codeActionProvider") {
          $0.object {
            $0.field("codeActionKinds", NoteAction.Kind.allCases.map(\.codeActionKind))
            $0.field("resolveProvider", true)
          }
        }
      }
    ) { $0.codeActions($1) },
    .background(
      "codeAction/resolve", CodeActionResolveParams.self,
      isOffered: { $0.codeAction.literalSupport }
    ) { session, params throws(ResponseError) in try session.resolve(params) },
  ]
}
