// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// Diagnostics for clients that ask for them, made in the background.
extension Session {
  func diagnostics(_ params: DocumentDiagnosticParams) -> BackgroundAnswer {
    let run = checkRun
    return {
      DocumentDiagnosticReport(
        run.document(params.textDocument.uri).diagnostics, since: params.previousResultID)
    }
  }

  func workspaceDiagnostics(_ params: WorkspaceDiagnosticParams) -> BackgroundAnswer {
    let run = checkRun
    let known = params.previousResultIDs
    let spellings = Dictionary(
      run.open.keys.map { ($0, notes.spelling(of: $0.text)) }, uniquingKeysWith: { $1 })
    return {
      let wrong = run.allDocuments()
      let mended = Set(known.keys).subtracting(wrong.map(\.uri)).map {
        CheckedDocument(uri: $0, version: run.open[$0]?.version, diagnostics: [])
      }
      let documents = (wrong + mended).sorted { $0.uri.text < $1.uri.text }
      return WorkspaceDiagnosticReport(
        items: documents.map { document in
          WorkspaceDiagnosticReport.Item(
            uri: spellings[document.uri] ?? document.uri, version: document.version,
            report: DocumentDiagnosticReport(document.diagnostics, since: known[document.uri]))
        })
    }
  }
}

extension DocumentDiagnosticReport {
  /// The id of a result is the hash of what it says, so nothing is to be remembered for it.
  fileprivate init(_ diagnostics: [Diagnostic], since previous: String?) {
    var writer = JSONWriter()
    diagnostics.write(to: &writer)
    let id = String(StableHash(writer.bytes).value, radix: 16)
    self.init(resultID: id, items: id == previous ? nil : diagnostics)
  }
}
