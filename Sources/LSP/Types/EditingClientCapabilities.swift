// SPDX-License-Identifier: MIT

internal import JSON

/// How the client takes diagnostics (LSP 3.17, "PublishDiagnosticsClientCapabilities",
/// "DiagnosticClientCapabilities", "DiagnosticWorkspaceClientCapabilities").
package struct DiagnosticClientCapabilities: Hashable, Sendable {
  /// Whether the client asks for diagnostics; else they are sent to it.
  package let isAsking: Bool
  package let relatedInformation: Bool
  /// Whether it may be asked to ask again.
  package let refreshSupport: Bool

  init(_ json: JSONValue?) {
    let document = json?["textDocument"]
    isAsking = document?["diagnostic"]?.members != nil
    relatedInformation =
      document?["publishDiagnostics"]?["relatedInformation"]?.bool
      ?? document?["diagnostic"]?["relatedInformation"]?.bool ?? false
    refreshSupport = json?["workspace"]?["diagnostics"]?["refreshSupport"]?.bool ?? false
  }
}

/// What the client makes of code actions (LSP 3.17, "CodeActionClientCapabilities").
package struct CodeActionClientCapabilities: Hashable, Sendable {
  /// Whether actions that are no commands are understood.
  package let literalSupport: Bool
  package let isPreferredSupport: Bool
  package let disabledSupport: Bool
  /// Whether the edit of an action may be brought by `codeAction/resolve`.
  package let resolvesEdits: Bool

  init(_ json: JSONValue?) {
    literalSupport = json?["codeActionLiteralSupport"]?.members != nil
    isPreferredSupport = json?["isPreferredSupport"]?.bool ?? false
    disabledSupport = json?["disabledSupport"]?.bool ?? false
    resolvesEdits =
      json?["dataSupport"]?.bool ?? false
      && json?["resolveSupport"]?["properties"]?.strings?.contains("edit") ?? false
  }
}

/// What the client can do with a `WorkspaceEdit` (LSP 3.17, "WorkspaceEditClientCapabilities").
package struct WorkspaceEditClientCapabilities: Hashable, Sendable {
  /// Whether edits with versions are understood.
  package let documentChanges: Bool
  /// Whether an edit may create a file.
  package let createsFiles: Bool

  init(_ json: JSONValue?) {
    documentChanges = json?["documentChanges"]?.bool ?? false
    createsFiles = json?["resourceOperations"]?.strings?.contains("create") ?? false
  }
}
