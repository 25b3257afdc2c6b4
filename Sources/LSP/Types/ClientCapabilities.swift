// SPDX-License-Identifier: MIT

package import JSON

/// What the client can do, as far as this server acts on it (LSP 3.17, "ClientCapabilities").
///
/// A capability that is missing, `null` or of the wrong type is one the client does not have.
package struct ClientCapabilities: Hashable, Sendable {
  package let general: General
  package let textDocument: TextDocument
  package let window: Window
  package let workspace: Workspace
  package let diagnostics: DiagnosticClientCapabilities
  package let codeAction: CodeActionClientCapabilities
  package let workspaceEdit: WorkspaceEditClientCapabilities
  /// Of a document and of the workspace.
  package let symbols: SymbolClientCapabilities

  package init(_ json: JSONValue?) {
    diagnostics = DiagnosticClientCapabilities(json)
    codeAction = CodeActionClientCapabilities(json?["textDocument"]?["codeAction"])
    workspaceEdit = WorkspaceEditClientCapabilities(json?["workspace"]?["workspaceEdit"])
    symbols = SymbolClientCapabilities(
      document: json?["textDocument"]?["documentSymbol"], workspace: json?["workspace"]?["symbol"])
    general = General(json?["general"])
    textDocument = TextDocument(json?["textDocument"])
    window = Window(json?["window"])
    workspace = Workspace(json?["workspace"])
  }

  package struct General: Hashable, Sendable {
    /// The encodings this server knows, best liked first; empty: UTF-16 only.
    package let positionEncodings: [PositionEncodingKind]

    init(_ json: JSONValue?) {
      positionEncodings =
        json?["positionEncodings"]?.strings?.compactMap(PositionEncodingKind.init) ?? []
    }
  }

  package struct TextDocument: Hashable, Sendable {
    package let completion: CompletionClientCapabilities
    package let hover: Hover
    package let declaration: Links
    package let definition: Links
    package let inlayHint: InlayHintClientCapabilities
    /// Whether `DocumentLink.tooltip` is shown.
    package let showsLinkTooltips: Bool

    init(_ json: JSONValue?) {
      completion = CompletionClientCapabilities(json?["completion"])
      hover = Hover(json?["hover"])
      declaration = Links(json?["declaration"])
      definition = Links(json?["definition"])
      inlayHint = InlayHintClientCapabilities(json?["inlayHint"])
      showsLinkTooltips = json?["documentLink"]?["tooltipSupport"]?.bool ?? false
    }
  }

  package struct Hover: Hashable, Sendable {
    /// In the client's order of preference; empty where it does not say.
    package let contentFormat: [MarkupKind]

    init(_ json: JSONValue?) {
      contentFormat = json?["contentFormat"]?.strings?.compactMap(MarkupKind.init) ?? []
    }
  }

  package struct Links: Hashable, Sendable {
    /// Whether `LocationLink` is understood.
    package let linkSupport: Bool

    init(_ json: JSONValue?) {
      linkSupport = json?["linkSupport"]?.bool ?? false
    }
  }

  package struct Window: Hashable, Sendable {
    package let workDoneProgress: Bool
    /// Whether `window/showDocument` may be sent.
    package let showDocument: Bool

    init(_ json: JSONValue?) {
      workDoneProgress = json?["workDoneProgress"]?.bool ?? false
      showDocument = json?["showDocument"]?["support"]?.bool ?? false
    }
  }

  package struct Workspace: Hashable, Sendable {
    /// Whether `workspace/configuration` may be asked; one client says so and answers with an error.
    package let configuration: Bool
    package let workspaceFolders: Bool
    /// Whether `workspace/applyEdit` may be sent.
    package let appliesEdits: Bool
    /// `didChangeWatchedFiles.dynamicRegistration`: whether the client watches files for the server.
    package let watchesFiles: Bool
    /// What may be asked to be asked for again, as the requests' names say it: `inlayHint`, ….
    package let refreshed: Set<String>

    init(_ json: JSONValue?) {
      configuration = json?["configuration"]?.bool ?? false
      workspaceFolders = json?["workspaceFolders"]?.bool ?? false
      appliesEdits = json?["applyEdit"]?.bool ?? false
      watchesFiles = json?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool ?? false
      refreshed = Set(
        ["codeLens", "inlayHint", "semanticTokens"].filter {
          json?[$0]?["refreshSupport"]?.bool ?? false
        })
    }
  }
}

/// The unit of `Position.character` (LSP 3.17, "PositionEncodingKind").
package enum PositionEncodingKind: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"
}
