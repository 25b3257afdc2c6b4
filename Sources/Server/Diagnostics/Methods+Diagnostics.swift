// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP
internal import Naming

extension Methods {
  /// Offered to clients that ask; the others are sent `textDocument/publishDiagnostics`.
  static let diagnostics: [Method] = [
    .background(
      "textDocument/diagnostic", DocumentDiagnosticParams.self,
      isOffered: { $0.diagnostics.isAsking },
      capability: {
        $0.field("diagnosticProvider") {
          $0.object {
            $0.field("identifier", Product.name)
            $0.field("interFileDependencies", true)
            $0.field("workspaceDiagnostics", true)
          }
        }
      }
    ) { $0.diagnostics($1) },
    .background(
      "workspace/diagnostic", WorkspaceDiagnosticParams.self,
      isOffered: { $0.diagnostics.isAsking }
    ) { $0.workspaceDiagnostics($1) },
  ]
}
