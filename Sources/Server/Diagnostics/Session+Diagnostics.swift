// SPDX-License-Identifier: MIT

internal import Features
internal import LSP
internal import Notes

/// Diagnostics, sent to clients that do not ask (protocol/diagnostics.md).
extension Session {
  /// How long nobody types before notes are checked: nobody wants half a handle judged.
  private static let pause = Duration.milliseconds(300)

  var checkRun: CheckRun {
    notes.refreshIndex()
    return CheckRun(
      lexicon: lexicon, damage: damage, workspace: notes.index, open: notes.open,
      configuration: configuration, configurationFiles: configurationFiles.sorted(),
      folders: folders.map(configuration.noteFolder), home: environment["HOME"], unit: unit,
      showsRelated: capabilities.diagnostics.relatedInformation, memory: checks.memory,
      generation: checks.generation)
  }

  /// A note was opened: what is wrong in it is wanted now.
  func noteOpened() {
    if !capabilities.diagnostics.isAsking { checkOpenNotes() }
  }

  /// A note was edited: all that is open is checked once typing pauses.
  func noteEdited() {
    if !capabilities.diagnostics.isAsking { awaitPause() }
  }

  /// A closed note keeps nothing: nobody would see it go.
  func noteClosed(_ uri: DocumentURI) {
    checks.generation += 1
    if !capabilities.diagnostics.isAsking {
      publish(CheckedDocument(uri: uri, version: nil, diagnostics: []))
    }
  }

  /// A note on disk changed, perhaps one of many.
  func noteRefreshed() {
    checks.generation += 1
    checks.isOutdated = true
    awaitPause()
  }

  /// All notes were read anew: the catalog, the configuration or the workspace changed.
  func notesRead() {
    checks.generation += 1
    checks.isOutdated = true
    recheck()
  }

  func typingPaused() {
    checks.isPausing = false
    if checks.isTyping { awaitPause() } else { recheck() }
  }

  private func recheck() {
    guard lifecycle == .running else { return }
    if !capabilities.diagnostics.isAsking {
      checkOpenNotes()
    } else if checks.isOutdated, isSettled, capabilities.diagnostics.refreshSupport {
      checks.isOutdated = false
      _ = client.request("workspace/diagnostic/refresh")
    }
  }

  /// Sends what was found, unless the text has moved on: then it is checked again soon.
  func checked(_ documents: [CheckedDocument]) {
    checks.isChecking = false
    guard lifecycle == .running else { return }
    if checks.mustCheckAgain { checkOpenNotes() }
    let files = documents.filter { configurationFiles.contains($0.uri.path ?? "") }
    for document in documents where !files.contains(where: { $0.uri == document.uri }) {
      if let note = notes.open[document.uri], note.version == document.version {
        publish(document)
      }
    }
    publish(files.filter { checks.configurationFiles[$0.uri] != $0.diagnostics })
    let gone = checks.configurationFiles.keys.filter { uri in !files.contains { $0.uri == uri } }
    publish(gone.map { CheckedDocument(uri: $0, version: nil, diagnostics: []) })
    checks.configurationFiles = Dictionary(
      files.map { ($0.uri, $0.diagnostics) }, uniquingKeysWith: { $1 })
  }

  private func publish(_ documents: [CheckedDocument]) {
    documents.forEach(publish)
  }

  private func awaitPause() {
    checks.isTyping = checks.isPausing
    guard !checks.isPausing else { return }
    checks.isPausing = true
    background.post(.paused, after: Self.pause)
  }

  private func checkOpenNotes() {
    guard lifecycle == .running, isSettled else { return }
    // Of many notes that are opened at once, all but the first are checked together.
    checks.mustCheckAgain = checks.isChecking
    guard !checks.isChecking else { return }
    checks.isChecking = true
    let run = checkRun
    background.run { SessionWork.checked(run.openDocuments()) }
  }

  private func publish(_ document: CheckedDocument) {
    let uri = notes.spelling(of: document.uri.text)
    client.notify("textDocument/publishDiagnostics") {
      PublishDiagnosticsParams(
        uri: uri, version: document.version, diagnostics: document.diagnostics
      ).write(to: &$0)
    }
  }
}
