// SPDX-License-Identifier: MIT

internal import LSP

/// Asking the client to ask again for what it shows, after the catalog or the notes changed.
extension Session {
  /// What a client shows of a note, by the names of the requests.
  enum View: String {
    case codeLens
    case inlayHint
    case semanticTokens
  }

  /// Only what the client offers to refresh; its answer says nothing.
  func refreshViews(_ views: [View]) {
    guard lifecycle == .running else { return }
    for view in views where capabilities.workspace.refreshed.contains(view.rawValue) {
      _ = client.request("workspace/\(view.rawValue)/refresh")
    }
  }
}
