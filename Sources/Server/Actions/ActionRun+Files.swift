// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import LSP
internal import Naming
internal import Notes

/// Edits of other files than the note: its configuration, and notes that are still to be.
extension ActionRun {
  func ignoring(_ name: String) -> Result<WorkspaceEdit.Document, Refusal> {
    guard let folder else { return .failure(Refusal()) }
    let path = FilePath.join(folder, ConfigurationLoader.fileName)
    let uri = DocumentURI(path: path)
    guard let bytes = NoteFile.read(path) else {
      return creation(of: path, with: IgnoreEdit.newFile(ignoring: name))
    }
    guard let edit = IgnoreEdit(name, in: bytes) else {
      return .failure(Refusal(reason: "\(ConfigurationLoader.fileName) is no JSON to add to"))
    }
    let lines = LineIndex(bytes)
    let place = Position(lines.position(of: edit.offset, unit: check.unit, in: bytes))
    let text = TextEdit(range: LSPRange(start: place, end: place), newText: edit.text)
    return .success(.init(uri: uri, version: nil, edits: [text]))
  }

  func newNote(about entity: EntityID) -> Result<WorkspaceEdit.Document, Refusal> {
    let catalog = check.lexicon.catalog
    let template = check.configuration.noteTemplate.map { NoteFile.read($0) }
    if case .some(.none) = template {
      return .failure(Refusal(reason: "the template of new notes cannot be read"))
    }
    let made = check.sound { () throws(CatalogError) in
      (
        name: try NewNote.name(of: entity, in: catalog),
        text: try NewNote.text(
          of: entity, in: catalog,
          template: template.flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) })
      )
    }
    let beside = uri.path.map(FilePath.folder)
    guard let made, let target = check.configuration.newNoteFolder ?? beside ?? folder else {
      return .failure(Refusal())
    }
    return creation(of: FilePath.join(target, made.name + ".md"), with: made.text)
  }

  /// Only where the client can make files, and never in the place of one.
  private func creation(
    of path: String, with text: String
  ) -> Result<WorkspaceEdit.Document, Refusal> {
    guard capabilities.workspaceEdit.createsFiles, FileStamp(path) == nil else {
      return .failure(Refusal())
    }
    let start = Position(line: 0, character: 0)
    let edit = TextEdit(range: LSPRange(start: start, end: start), newText: text)
    return .success(
      .init(uri: DocumentURI(path: path), version: nil, edits: [edit], isNew: true))
  }
}
