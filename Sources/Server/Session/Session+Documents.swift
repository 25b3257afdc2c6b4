// SPDX-License-Identifier: MIT

internal import Features
internal import LSP
internal import Notes

/// Opening, changing and closing notes (LSP 3.17, "Text Document Synchronization").
extension Session {
  var lexicon: CatalogLexicon {
    CatalogLexicon(catalog: catalog, wishes: wishes, damage: damage)
  }

  private var typingLexicon: ReadingLexicon {
    let known = typing ?? ReadingLexicon(lexicon, notes: 1)
    typing = known
    return known
  }

  func open(_ params: DidOpenTextDocumentParams) {
    let document = params.textDocument
    let note = Note(
      uri: document.uri.canonical.text, version: document.version, text: document.text,
      lexicon: lexicon)
    notes.open(note, as: document.uri)
    noteOpened()
  }

  /// Versions may repeat and jump: real clients do both, so the order of arrival alone counts.
  func change(_ params: DidChangeTextDocumentParams) {
    let lexicon = typingLexicon
    notes.edit(params.textDocument.uri) { note in
      for change in params.contentChanges {
        let range = change.range.map { note.offsets(of: $0, unit: unit) }
        let edit = TextDifference(
          from: note.text, in: range ?? 0..<note.text.count, to: change.text)
        note.replace(
          edit.range, with: Array(edit.text), version: params.textDocument.version,
          lexicon: lexicon)
      }
    }
    scanLater(params.textDocument.uri)
    noteEdited()
  }

  /// Comes back from another thread, so that what the client has sent meanwhile is answered first.
  private func scanLater(_ uri: DocumentURI) {
    guard notes[uri]?.isScanned == false, notes.beginSlice(uri) else { return }
    background.run { .scanOn(uri) }
  }

  func scanOn(_ uri: DocumentURI) {
    notes.endSlice(uri)
    notes.edit(uri) { $0.scanOn(lexicon: typingLexicon) }
    guard notes[uri]?.isScanned == true else { return scanLater(uri) }
    refreshViews([.semanticTokens, .inlayHint])
    runWaiting()
  }

  func close(_ params: DidCloseTextDocumentParams) {
    let uri = params.textDocument.uri
    let text = uri.path.flatMap(NoteFile.read)
    notes.close(
      uri,
      saved: text.map {
        Note(uri: uri.canonical.text, version: nil, text: $0, lexicon: lexicon)
      })
    noteClosed(uri)
  }
}

/// Notes that other programs write.
extension Session {
  /// Notes or folders of the workspace changed on disk.
  func workspaceChanged(_ paths: [String]) {
    let roots = folders.map(configuration.noteFolder)
    for path in paths {
      if roots.contains(where: { $0.contains(path) }) {
        notes.changed(DocumentURI(path: path))
      } else {
        folderChanged(path)
      }
    }
    refreshNotes()
  }

  private func folderChanged(_ path: String) {
    if noteFolders.contains(path) {
      if !NoteFolder.isFolder(path) { folderRemoved(path) }
    } else if isKnownFolder(FilePath.folder(of: path)), NoteFolder.isFolder(path) {
      folderAppeared(path)
    }
  }

  private func isKnownFolder(_ path: String) -> Bool {
    noteFolders.contains(path) || folders.contains(path)
  }

  /// Reads what changed in the background, unless that is under way.
  func refreshNotes() {
    guard let (generation, changed) = notes.beginRefresh() else { return }
    let reader = NoteReader(lexicon: lexicon, unit: unit)
    let paths = changed.compactMap(\.path).sorted()
    background.run { SessionWork.refreshed(generation: generation, reader.read(paths) ?? []) }
  }

  func refreshed(_ generation: Int, _ found: [NoteSummary]) {
    notes.finishRefresh(generation, found)
    refreshNotes()
    noteRefreshed()
    runWaiting()
  }
}
