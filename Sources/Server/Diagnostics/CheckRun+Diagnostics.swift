// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import LSP
internal import Naming
internal import Notes

/// Findings as the protocol says them.
extension CheckRun {
  func diagnostic(_ finding: Finding, in note: Note) -> Diagnostic? {
    guard let severity = configuration.severity(of: finding.code) else { return nil }
    return Diagnostic(
      range: LSPRange(finding.range, in: note, unit: unit), severity: severity.diagnosticSeverity,
      code: finding.code.rawValue, source: Product.name, message: finding.message,
      relatedInformation: showsRelated ? related(finding) : [])
  }

  /// The configuration files with something wrong in them.
  func configurationDocuments() -> [CheckedDocument] {
    guard let severity = configuration.severity(of: .unreadableSource),
      let manifest = sound({ () throws(CatalogError) in try lexicon.catalog.manifest })
    else { return [] }
    let findings = SourceFinding.find(manifest, in: configurationFiles, home: home, unit: unit)
    return Dictionary(grouping: findings, by: \.path).map { path, findings in
      CheckedDocument(
        uri: DocumentURI(path: path), version: nil,
        diagnostics: findings.map { finding in
          Diagnostic(
            range: LSPRange(
              start: Position(finding.range.lowerBound), end: Position(finding.range.upperBound)),
            severity: severity.diagnosticSeverity, code: finding.code.rawValue,
            source: Product.name, message: finding.message)
        })
    }
  }

  /// Where the candidates stand, as far as a source can be looked at.
  private func related(_ finding: Finding) -> [DiagnosticRelatedInformation] {
    finding.remedies.compactMap { remedy in
      let places = sound { () throws(CatalogError) in
        try Destinations(catalog: lexicon.catalog, wish: .declaration).find([remedy.entity])
      }
      return places?.first.flatMap { Location(candidate: $0, unit: unit) }.map {
        DiagnosticRelatedInformation(location: $0, message: remedy.text)
      }
    }
  }

  private typealias Destinations = Features.Destinations
}

extension Location {
  /// Nil for an entry that no file has.
  fileprivate init?(candidate: Destination, unit: ColumnUnit) {
    switch candidate.place {
    case .page: return nil
    case .element(_, let path, let first, _):
      let start = Position(line: first, character: 0)
      self.init(uri: DocumentURI(path: path), range: LSPRange(start: start, end: start))
    case .source(let path, _, _):
      let line = candidate.title.line
      let width = unit.width(of: candidate.title.text)
      self.init(
        uri: DocumentURI(path: path),
        range: LSPRange(
          start: Position(line: line, character: 0), end: Position(line: line, character: width)))
    }
  }
}

extension FindingSeverity {
  fileprivate var diagnosticSeverity: DiagnosticSeverity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .information: .information
    case .hint: .hint
    }
  }
}
