// SPDX-License-Identifier: MIT

package import JSON

/// Something that is wrong in a document (LSP 3.17, "Diagnostic").
package struct Diagnostic: Hashable, Sendable {
  package let range: LSPRange
  package let severity: DiagnosticSeverity
  package let code: String
  package let source: String
  package let message: String
  /// Empty for clients that do not show it.
  package let relatedInformation: [DiagnosticRelatedInformation]

  package init(
    range: LSPRange, severity: DiagnosticSeverity, code: String, source: String, message: String,
    relatedInformation: [DiagnosticRelatedInformation] = []
  ) {
    self.range = range
    self.severity = severity
    self.code = code
    self.source = source
    self.message = message
    self.relatedInformation = relatedInformation
  }
}

extension Diagnostic: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("range", range)
      $0.field("severity", severity.rawValue)
      $0.field("code", code)
      $0.field("source", source)
      $0.field("message", message)
      if !relatedInformation.isEmpty { $0.field("relatedInformation", relatedInformation) }
    }
  }
}

/// LSP 3.17, "DiagnosticSeverity".
package enum DiagnosticSeverity: Int, Sendable {
  case error = 1
  case warning, information, hint
}

/// A place that helps to understand a diagnostic (LSP 3.17, "DiagnosticRelatedInformation").
package struct DiagnosticRelatedInformation: Hashable, Sendable {
  package let location: Location
  package let message: String

  package init(location: Location, message: String) {
    self.location = location
    self.message = message
  }
}

extension DiagnosticRelatedInformation: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("location", location)
      $0.field("message", message)
    }
  }
}

/// Parameters of `textDocument/publishDiagnostics`.
package struct PublishDiagnosticsParams: Hashable, Sendable, JSONWritable {
  package let uri: DocumentURI
  /// Of the text that the ranges are of; nil where no editor has it open.
  package let version: Int?
  /// All there are: what is not among them any more is gone.
  package let diagnostics: [Diagnostic]

  package init(uri: DocumentURI, version: Int?, diagnostics: [Diagnostic]) {
    self.uri = uri
    self.version = version
    self.diagnostics = diagnostics
  }

  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("uri", uri)
      $0.field("version", version)
      $0.field("diagnostics", diagnostics)
    }
  }
}
