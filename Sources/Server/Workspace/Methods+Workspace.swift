// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

extension Methods {
  static let workspace: [Method] = [
    .notification("workspace/didChangeConfiguration", DidChangeConfigurationParams.self) {
      $0.configurationChanged($1)
    },
    .notification("workspace/didChangeWatchedFiles", DidChangeWatchedFilesParams.self) {
      $0.filesChanged($1.changes.map { $0.uri.path ?? "" })
    },
    .notification(
      "workspace/didChangeWorkspaceFolders", DidChangeWorkspaceFoldersParams.self,
      capability: {
        $0.field("workspace") {
          $0.object {
            $0.field("workspaceFolders") {
              $0.object {
                $0.field("supported", true)
                $0.field("changeNotifications", true)
              }
            }
          }
        }
      }
    ) { $0.foldersChanged($1) },
    .notification("window/workDoneProgress/cancel", WorkDoneProgressCancelParams.self) {
      $0.stopWork($1)
    },
  ]
}
