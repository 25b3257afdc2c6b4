// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

extension Methods {
  static let commands: [Method] = [
    .request(
      "workspace/executeCommand", ExecuteCommandParams.self,
      capability: {
        $0.field("executeCommandProvider") {
          $0.object { $0.field("commands", CommandName.allCases.map(\.rawValue)) }
        }
      }
    ) { session, params throws(ResponseError) in try session.execute(params) }
  ]
}
