// SPDX-License-Identifier: MIT

package import JSON

/// A folder that the user has opened (LSP 3.17, "WorkspaceFolder").
package struct WorkspaceFolder: Hashable, Sendable {
  package let uri: DocumentURI
  /// For people; may be empty.
  package let name: String

  package init(uri: DocumentURI, name: String) {
    self.uri = uri
    self.name = name
  }

  init?(_ json: JSONValue) {
    guard let uri = json["uri"]?.string else { return nil }
    self.init(uri: DocumentURI(uri), name: json["name"]?.string ?? "")
  }
}

/// Parameters of `workspace/didChangeWorkspaceFolders`.
package struct DidChangeWorkspaceFoldersParams: Hashable, Sendable, LenientParams {
  package let added: [WorkspaceFolder]
  package let removed: [WorkspaceFolder]

  package init(_ json: JSONValue?) {
    added = json?["event"]?["added"]?.array?.compactMap(WorkspaceFolder.init) ?? []
    removed = json?["event"]?["removed"]?.array?.compactMap(WorkspaceFolder.init) ?? []
  }
}

/// Parameters of `workspace/didChangeConfiguration`.
package struct DidChangeConfigurationParams: Sendable, LenientParams {
  /// Of any type: one client sends `""`.
  package let settings: JSONValue?

  package init(_ json: JSONValue?) {
    settings = json?["settings"]
  }
}

/// Parameters of `workspace/didChangeWatchedFiles`.
package struct DidChangeWatchedFilesParams: Hashable, Sendable, LenientParams {
  package let changes: [FileEvent]

  package init(_ json: JSONValue?) {
    changes = json?["changes"]?.array?.compactMap(FileEvent.init) ?? []
  }
}

/// What happened to a file (LSP 3.17, "FileEvent").
package struct FileEvent: Hashable, Sendable {
  package let uri: DocumentURI
  package let type: FileChangeType

  init?(_ json: JSONValue) {
    guard let uri = json["uri"]?.string,
      let type = json["type"]?.integer.flatMap(FileChangeType.init)
    else { return nil }
    self.uri = DocumentURI(uri)
    self.type = type
  }
}

/// LSP 3.17, "FileChangeType".
package enum FileChangeType: Int, Sendable {
  case created = 1
  case changed = 2
  case deleted = 3
}

/// Parameters of the server's request `workspace/configuration`: one section of the settings.
package struct ConfigurationParams: Hashable, Sendable {
  /// The sections wanted; the answer is a list with as many values.
  package let sections: [String]

  package init(sections: [String]) {
    self.sections = sections
  }
}

extension ConfigurationParams: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("items") {
        $0.array(sections) { writer, section in writer.object { $0.field("section", section) } }
      }
    }
  }
}
