// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import LSP
internal import Naming
internal import Notes

/// What a check of notes needs of a session, as values, so that it runs beside it.
struct CheckRun: Sendable {
  let lexicon: CatalogLexicon
  let damage: LexiconDamage
  let workspace: NoteIndex
  /// By canonical URI.
  let open: [DocumentURI: Note]
  let configuration: Configuration
  let configurationFiles: [String]
  let folders: [NoteFolder]
  let home: String?
  let unit: ColumnUnit
  let showsRelated: Bool
  let memory: CheckMemory
  /// Of everything but the text of open notes.
  let generation: Int

  /// What is wrong in open notes, and in configuration files.
  func openDocuments() -> [CheckedDocument] {
    let check = noteCheck()
    return open.map { uri, note in
      CheckedDocument(uri: uri, version: note.version, diagnostics: diagnostics(of: note, check))
    } + configurationDocuments()
  }

  /// What is wrong in one document, open or not, a note or a configuration file.
  func document(_ uri: DocumentURI) -> CheckedDocument {
    if let found = configurationDocuments().first(where: { $0.uri == uri.canonical }) {
      return found
    }
    guard let note = open[uri.canonical] ?? closedNote(uri, lexicon) else {
      return CheckedDocument(uri: uri.canonical, version: nil, diagnostics: [])
    }
    return CheckedDocument(
      uri: uri.canonical, version: note.version, diagnostics: diagnostics(of: note, noteCheck()))
  }

  /// Every document of the workspace in which something is wrong.
  func allDocuments() -> [CheckedDocument] {
    let closed = memory.closedDocuments(generation) { closedDocuments() }
    let isOpen = Set(open.keys)
    return openDocuments().filter { !$0.diagnostics.isEmpty }
      + closed.filter { !isOpen.contains($0.uri) }
  }

  private func closedDocuments() -> [CheckedDocument] {
    let reading = ReadingLexicon(lexicon)
    let check = noteCheck(reading)
    return folders.flatMap { $0.list().paths }.compactMap { path in
      let uri = DocumentURI(path: path)
      guard let note = closedNote(uri, reading) else { return nil }
      let found = diagnostics(of: note, check)
      return found.isEmpty ? nil : CheckedDocument(uri: uri, version: nil, diagnostics: found)
    }
  }

  private func closedNote(_ uri: DocumentURI, _ lexicon: some Lexicon) -> Note? {
    guard let path = uri.path, folders.contains(where: { $0.contains(path) }),
      let text = NoteFile.read(path)
    else { return nil }
    return Note(uri: uri.canonical.text, version: nil, text: text, lexicon: lexicon)
  }

  /// Nil where the catalog is damaged, which is said elsewhere.
  ///
  /// - Parameter reading: the lexicon, where many notes are checked.
  func noteCheck(_ reading: ReadingLexicon? = nil) -> NoteCheck? {
    sound { () throws(CatalogError) in
      let mentioned = Set(open.values.flatMap { $0.mentions.flatMap(\.entities) })
      var spellings = try memory.spellings(generation) { () throws(CatalogError) in
        try Spellings(catalog: lexicon.catalog, mentioned: workspace.entities)
      }
      try spellings.add(mentioned)
      return NoteCheck(
        lexicon: lexicon, workspace: workspace, spellings: spellings, reading: reading)
    }
  }

  /// What is found in a note, as far as it is wanted.
  func findings(in note: Note, _ check: NoteCheck?) -> [Finding] {
    let found = check.flatMap { check in
      sound { () throws(CatalogError) in try check.findings(in: note) }
    }
    return (found ?? []).filter { configuration.severity(of: $0.code) != nil }
  }

  private func diagnostics(of note: Note, _ check: NoteCheck?) -> [Diagnostic] {
    findings(in: note, check).compactMap { diagnostic($0, in: note) }
  }

  func sound<Answer>(_ look: () throws(CatalogError) -> Answer) -> Answer? {
    do throws(CatalogError) {
      return try look()
    } catch {
      damage.report(error)
      return nil
    }
  }
}

/// A document and all that is wrong in it.
package struct CheckedDocument: Sendable {
  /// Canonical.
  let uri: DocumentURI
  /// Of an open document.
  let version: Int?
  let diagnostics: [Diagnostic]
}
