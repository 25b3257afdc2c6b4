// SPDX-License-Identifier: MIT

internal import Features
internal import LSP
internal import Notes

/// Opening, changing and closing notes (LSP 3.17, "Text Document Synchronization").
extension Session {
  var lexicon: CatalogLexicon {
    CatalogLexicon(catalog: catalog, wishes: wishes, damage: damage)
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
    let lexicon = lexicon
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
    noteEdited()
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
  /// A note or a folder of the workspace changed on disk.
  func workspaceChanged(_ path: String) {
    if folders.contains(where: { configuration.noteFolder($0).contains(path) }) {
      refreshNote(DocumentURI(path: path))
      noteRefreshed()
    } else if noteFolders.contains(path), !NoteFolder.isFolder(path) {
      folderRemoved(path)
    } else if noteFolders.union(folders).contains(FilePath.folder(of: path)),
      NoteFolder.isFolder(path)
    {
      // Watched first, then read: so a note in it is seen whenever it is written.
      noteFolders.insert(path)
      watchFiles()
      rescan()
    }
  }

  func refreshNote(_ uri: DocumentURI) {
    notes.refresh(uri) {
      uri.path.flatMap(NoteFile.read).map {
        Note(uri: uri.text, version: nil, text: $0, lexicon: lexicon)
      }
    }
  }
}

/// The part of a replacement that really changes: clients that send whole documents change a letter.
struct TextDifference {
  let range: Range<Int>
  let text: ArraySlice<UInt8>

  /// - Precondition: `range` lies in `old`.
  init(from old: [UInt8], in range: Range<Int>, to new: [UInt8]) {
    let limit = min(range.count, new.count)
    var prefix = 0
    while prefix < limit && old[range.lowerBound + prefix] == new[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < limit - prefix
      && old[range.upperBound - 1 - suffix] == new[new.count - 1 - suffix]
    {
      suffix += 1
    }
    self.range = range.lowerBound + prefix..<range.upperBound - suffix
    text = new[prefix..<new.count - suffix]
  }
}
