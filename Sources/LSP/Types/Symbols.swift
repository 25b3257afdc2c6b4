// SPDX-License-Identifier: MIT

package import JSON

/// The icon of a symbol (LSP 3.17, "SymbolKind"); only kinds that every client knows (1 to 18).
package enum SymbolKind: Int, Sendable {
  case file = 1
  case module = 2
  case `class` = 5
  case constant = 14
  case string = 15
}

/// A symbol with what stands below it (LSP 3.17, "DocumentSymbol").
package struct DocumentSymbol: Sendable {
  /// Never empty: some clients drop the whole answer for that.
  package var name: String
  package var detail: String
  package var kind: SymbolKind
  /// Holds `selectionRange` and the children.
  package var range: LSPRange
  package var selectionRange: LSPRange
  package var children: [DocumentSymbol]

  package init(
    name: String, detail: String, kind: SymbolKind, range: LSPRange, selectionRange: LSPRange,
    children: [DocumentSymbol]
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.range = range
    self.selectionRange = selectionRange
    self.children = children
  }
}

extension DocumentSymbol: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("name", name)
      if !detail.isEmpty { $0.field("detail", detail) }
      $0.field("kind", kind.rawValue)
      $0.field("range", range)
      $0.field("selectionRange", selectionRange)
      if !children.isEmpty { $0.field("children", children) }
    }
  }
}

/// A symbol with where it is (LSP 3.17, "SymbolInformation" and "WorkspaceSymbol", which differ in
/// that the latter's location may have no range yet, and in `data`).
package struct SymbolInformation: Sendable {
  package var name: String
  package var kind: SymbolKind
  /// What it belongs to, for people; empty for nothing.
  package var containerName: String
  package var uri: DocumentURI
  /// Nil: `workspaceSymbol/resolve` will bring it.
  package var range: LSPRange?
  /// What `workspaceSymbol/resolve` brings back; nil in a `SymbolInformation`.
  package var data: String?

  package init(
    name: String, kind: SymbolKind, containerName: String, uri: DocumentURI, range: LSPRange?,
    data: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.containerName = containerName
    self.uri = uri
    self.range = range
    self.data = data
  }
}

extension SymbolInformation: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("name", name)
      $0.field("kind", kind.rawValue)
      if !containerName.isEmpty { $0.field("containerName", containerName) }
      $0.field("location") {
        $0.object {
          $0.field("uri", uri)
          $0.field("range", range)
        }
      }
      $0.field("data", data)
    }
  }
}

/// Parameters of `workspace/symbol`; a query that is missing is an empty one.
package struct WorkspaceSymbolParams: Hashable, Sendable, LenientParams {
  package let query: String

  package init(_ json: JSONValue?) {
    query = json?["query"]?.string ?? ""
  }
}

/// A symbol as `workspaceSymbol/resolve` brings it back: the whole of it, and our `data`.
package struct WorkspaceSymbol: Hashable, Sendable, MessageParams {
  /// As it came.
  package let json: [UInt8]
  package let data: String?

  package init(params: [UInt8]) throws(ResponseError) {
    guard let members = (try? JSONMembers(of: params)).flatMap({ $0 }) else {
      throw .invalidParams("the parameters must be a symbol")
    }
    json = params
    data = members.string("data")
  }
}

/// What the client makes of symbols of a document and of the workspace.
package struct SymbolClientCapabilities: Hashable, Sendable {
  /// Of a document: whether `DocumentSymbol` is understood.
  package let isHierarchical: Bool
  /// Of the workspace: whether `location.range` may be left to `workspaceSymbol/resolve`.
  package let resolvesRange: Bool

  init(document: JSONValue?, workspace: JSONValue?) {
    isHierarchical = document?["hierarchicalDocumentSymbolSupport"]?.bool ?? false
    resolvesRange =
      workspace?["resolveSupport"]?["properties"]?.strings?.contains("location.range") ?? false
  }
}
