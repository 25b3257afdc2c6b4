// SPDX-License-Identifier: MIT

package import JSON

/// A line of text above a line of a document (LSP 3.17, "CodeLens").
package struct CodeLens: Hashable, Sendable {
  package let range: LSPRange
  package let command: Command

  package init(range: LSPRange, command: Command) {
    self.range = range
    self.command = command
  }
}

extension CodeLens: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("range", range)
      $0.field("command", command)
    }
  }
}

/// Something that the client may ask the server to do (LSP 3.17, "Command").
package struct Command: Hashable, Sendable {
  package let title: String
  /// Empty: there is nothing to be done, only to be read.
  package let command: String
  package let arguments: [String]

  package init(title: String, command: String = "", arguments: [String] = []) {
    self.title = title
    self.command = command
    self.arguments = arguments
  }
}

extension Command: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("title", title)
      $0.field("command", command)
      if !arguments.isEmpty { $0.field("arguments", arguments) }
    }
  }
}

/// Parameters of `workspace/executeCommand`.
package struct ExecuteCommandParams: Sendable, LenientParams {
  package let command: String
  package let arguments: [JSONValue]

  package init(_ json: JSONValue?) {
    command = json?["command"]?.string ?? ""
    arguments = json?["arguments"]?.array ?? []
  }

  /// The place that the first argument names by `textDocument` and `position`.
  package var place: TextDocumentPositionParams? {
    guard let uri = arguments.first?["textDocument"]?["uri"]?.string,
      let position = Position(arguments.first?["position"])
    else { return nil }
    return TextDocumentPositionParams(
      textDocument: TextDocumentIdentifier(uri: DocumentURI(uri)), position: position)
  }
}
