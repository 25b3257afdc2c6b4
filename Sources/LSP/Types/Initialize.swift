// SPDX-License-Identifier: MIT

package import JSON

/// Parameters of `initialize` (LSP 3.17, "InitializeParams").
package struct InitializeParams: Sendable, LenientParams {
  /// Of the process that started the server; when it ends, so does the server.
  package let processID: Int?
  package let clientInfo: ClientInfo?
  package let rootPath: String?
  package let rootURI: DocumentURI?
  /// Nil or empty where the client knows no folders, or none is open.
  package let workspaceFolders: [WorkspaceFolder]?
  package let capabilities: ClientCapabilities
  /// Whatever the user wrote into the editor's configuration for this server.
  package let initializationOptions: JSONValue?
  package let trace: TraceValue

  package struct ClientInfo: Hashable, Sendable {
    package let name: String
    package let version: String?
  }

  package init(_ json: JSONValue?) {
    processID = json?["processId"]?.integer
    clientInfo = json?["clientInfo"]?["name"]?.string.map {
      ClientInfo(name: $0, version: json?["clientInfo"]?["version"]?.string)
    }
    rootPath = json?["rootPath"]?.string
    rootURI = json?["rootUri"]?.string.map { DocumentURI($0) }
    workspaceFolders = json?["workspaceFolders"]?.array?.compactMap(WorkspaceFolder.init)
    capabilities = ClientCapabilities(json?["capabilities"])
    let options = json?["initializationOptions"]
    initializationOptions = options?.isNull == true ? nil : options
    trace = json?["trace"]?.string.flatMap(TraceValue.init) ?? .off
  }

  /// The folders to work in: the workspace's, else the root, else none.
  package var folders: [WorkspaceFolder] {
    if let workspaceFolders, !workspaceFolders.isEmpty { return workspaceFolders }
    guard let root = rootURI ?? rootPath.map(DocumentURI.init(path:)) else { return [] }
    return [WorkspaceFolder(uri: root, name: "")]
  }
}

/// How much the client wants to hear (LSP 3.17, "TraceValue").
package enum TraceValue: String, Sendable {
  case off, messages, verbose
}

/// Parameters of `$/setTrace`.
package struct SetTraceParams: Hashable, Sendable, LenientParams {
  package let value: TraceValue

  package init(_ json: JSONValue?) {
    value = json?["value"]?.string.flatMap(TraceValue.init) ?? .off
  }
}
