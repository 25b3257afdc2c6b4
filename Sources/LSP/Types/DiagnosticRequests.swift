// SPDX-License-Identifier: MIT

package import JSON

/// Parameters of `textDocument/diagnostic` (LSP 3.17, "DocumentDiagnosticParams").
package struct DocumentDiagnosticParams: Hashable, Sendable, MessageParams {
  package let textDocument: TextDocumentIdentifier
  package let previousResultID: String?

  package init(params: [UInt8]) throws(ResponseError) {
    let document = try DocumentMember(params)
    textDocument = TextDocumentIdentifier(uri: document.uri)
    previousResultID = document.params.string("previousResultId")
  }
}

/// Parameters of `workspace/diagnostic` (LSP 3.17, "WorkspaceDiagnosticParams").
package struct WorkspaceDiagnosticParams: Hashable, Sendable, LenientParams {
  /// What the client knows of each document, by the document's canonical name.
  package let previousResultIDs: [DocumentURI: String]

  package init(_ json: JSONValue?) {
    let pairs = (json?["previousResultIds"]?.array ?? []).compactMap { item in
      item["uri"]?.string.flatMap { uri in
        item["value"]?.string.map { (DocumentURI(uri).canonical, $0) }
      }
    }
    previousResultIDs = Dictionary(pairs) { $1 }
  }
}

/// What is wrong in a document, or that it is what it was (LSP 3.17, "DocumentDiagnosticReport").
package struct DocumentDiagnosticReport: Hashable, Sendable {
  /// Names what `items` say: equal ids, equal items.
  package let resultID: String
  /// Nil: those of the result that the client has.
  package let items: [Diagnostic]?

  package init(resultID: String, items: [Diagnostic]?) {
    self.resultID = resultID
    self.items = items
  }
}

extension DocumentDiagnosticReport: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object { writeMembers(to: &$0) }
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.field("kind", items == nil ? "unchanged" : "full")
    writer.field("resultId", resultID)
    writer.field("items", items)
  }
}

/// What is wrong in the documents of a workspace (LSP 3.17, "WorkspaceDiagnosticReport").
package struct WorkspaceDiagnosticReport: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package let uri: DocumentURI
    /// Of an open document.
    package let version: Int?
    package let report: DocumentDiagnosticReport

    package init(uri: DocumentURI, version: Int?, report: DocumentDiagnosticReport) {
      self.uri = uri
      self.version = version
      self.report = report
    }
  }

  package let items: [Item]

  package init(items: [Item]) {
    self.items = items
  }
}

extension WorkspaceDiagnosticReport: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object { $0.field("items", items) }
  }
}

extension WorkspaceDiagnosticReport.Item: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      report.writeMembers(to: &$0)
      $0.field("uri", uri)
      $0.name("version")
      if let version { $0.integer(version) } else { $0.null() }
    }
  }
}
