// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import LSP
internal import Naming
internal import Notes

/// The notes of the workspace, read with the catalog.
extension Session {
  /// Finds all mentions anew: in open notes at once, in the others in the background.
  func rescan() {
    let lexicon = lexicon
    notes.rescanOpen { note in
      Note(uri: note.uri, version: note.version, text: note.text, lexicon: lexicon)
    }
    let scan = WorkspaceScan(
      folders: folders.map(configuration.noteFolder),
      reader: NoteReader(lexicon: lexicon, unit: unit))
    let (generation, cancellation) = notes.beginScan()
    begin(.scan)
    background.run { [background] in
      let result = scan.run(isCancelled: { cancellation.isCancelled }) { done, total in
        background.post(.scanning(generation: generation, done: done, of: total))
      }
      return SessionWork.scanned(generation: generation, result)
    }
    refreshViews([.semanticTokens, .inlayHint])
  }

  func scanning(_ generation: Int, done: Int, of total: Int) {
    guard generation == notes.generation, notes.isScanning else { return }
    report(.scan, done: done, of: total)
  }

  func scanned(_ generation: Int, _ result: WorkspaceScan.Result?) {
    guard generation == notes.generation, let result else { return }
    notes.finishScan(result.index)
    refreshNotes()
    shortlist = result.shortlist
    end(.scan)
    noteFolders = result.folders
    watchFiles()
    for folder in result.truncated {
      tell(
        .warning,
        "\(folder) holds more files than podcast-ls looks at, so notes deep in it are not known; "
          + "open the folder of your notes instead, or name it in notes.include of "
          + FilePath.join(folder, ConfigurationLoader.fileName))
    }
    runWaiting()
    refreshViews([.codeLens])
    notesRead()
    if result.noteCount >= Self.manyNotes { giveBackWhatReadingTook() }
  }

  /// Of many texts there was much, and nothing is kept but what they mention; and of the index, of which
  /// reading them has touched more than answers do.
  private func giveBackWhatReadingTook() {
    FreedMemory.giveBack()
    giveBackIndex()
  }

  private static let manyNotes = 256
}
