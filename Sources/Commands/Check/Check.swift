// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import Naming
internal import Notes
internal import Server

/// Checks notes as an editor's session does.
struct Check {
  let context: CommandContext
  let configuration: Configuration
  let catalog: Catalog
  private let lexicon: CatalogLexicon
  private let reading: ReadingLexicon

  init(context: CommandContext, configuration: Configuration, catalog: Catalog) {
    self.context = context
    self.configuration = configuration
    self.catalog = catalog
    lexicon = CatalogLexicon(catalog: catalog, wishes: configuration.wishes)
    reading = ReadingLexicon(lexicon)
  }

  /// The notes at the paths of the command line, each once, and what is wrong in them.
  func notes(at words: [String]) throws(CommandError) -> [CheckedNote] {
    var notes: [CheckedNote] = []
    var workspace = NoteIndex(unit: .utf16)
    var seen: Set<String> = []
    for word in words {
      let path = FilePath.join(context.workingDirectory, word)
      let set = try NoteSet(path: path, configuration: configuration, lexicon: reading)
      for (file, note) in set.notes where seen.insert(note.uri).inserted {
        notes.append(CheckedNote(file: file, shownAs: shown(note.uri), note: note))
        workspace.set(note, name: NoteName.of(path: note.uri))
      }
      if NoteFile.read(path) != nil { try addNeighbours(of: path, to: &workspace, seen) }
    }
    return try check(notes, in: workspace)
  }

  /// A note alone says little of what its links lead to: its workspace's other notes are asked too.
  private func addNeighbours(
    of path: String, to workspace: inout NoteIndex, _ seen: Set<String>
  ) throws(CommandError) {
    let folder = context.workspaceFolder().flatMap { path.hasPrefix($0 + "/") ? $0 : nil }
    let set = try NoteSet(
      path: folder ?? FilePath.folder(of: path), configuration: configuration, lexicon: reading)
    for (_, note) in set.notes where !seen.contains(note.uri) {
      workspace.set(note, name: NoteName.of(path: note.uri))
    }
  }

  private func check(
    _ notes: [CheckedNote], in workspace: NoteIndex
  ) throws(CommandError) -> [CheckedNote] {
    try CommandError.of { () throws(CatalogError) in
      let spellings = try Spellings(catalog: catalog, mentioned: workspace.entities)
      let check = NoteCheck(
        lexicon: lexicon, workspace: workspace, spellings: spellings, reading: reading)
      var checked = notes
      for index in checked.indices {
        checked[index].findings = try check.findings(in: checked[index].note).filter {
          configuration.severity(of: $0.code) != nil
        }
      }
      return checked
    }
  }

  func report(_ note: CheckedNote) -> [FindingReport] {
    note.findings.compactMap { finding in
      configuration.severity(of: finding.code).map {
        FindingReport(finding, in: note, severity: $0)
      }
    }
  }

  /// Sources of the catalog that cannot be read, as findings of the configuration.
  func sourceReports() throws(CommandError) -> [FindingReport] {
    guard let severity = configuration.severity(of: .unreadableSource) else { return [] }
    let manifest = try CommandError.of { () throws(CatalogError) in try catalog.manifest }
    return SourceFinding.find(
      manifest, in: context.configurationFiles, home: context.environment["HOME"], unit: .utf16
    ).map { FindingReport($0, shownAs: shown($0.path), severity: severity) }
  }

  /// A path as people name it from where they are.
  private func shown(_ path: String) -> String {
    FilePath.relative(path, to: context.workingDirectory)
  }
}

/// A note, and what is wrong in it.
struct CheckedNote {
  /// Relative to the folder that was given.
  let file: String
  /// Relative to the working directory.
  let shownAs: String
  var note: Note
  var findings: [Finding] = []
}

extension CheckedNote {
  /// Where an offset of the note is, in UTF-16.
  func position(of offset: Int) -> TextPosition {
    note.lines.position(of: offset, unit: .utf16, in: note.text)
  }
}
