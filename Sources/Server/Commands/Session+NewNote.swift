// SPDX-License-Identifier: MIT

internal import Features
internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// `podcast-ls.newNote`: proposes the file, and opens it once the client has made it.
extension Session {
  /// A note that is there already is shown.
  ///
  /// - Returns: the note's URI.
  func newNote(
    _ subject: CommandSubject, _ params: ExecuteCommandParams
  ) throws(ResponseError) -> String? {
    guard subject.entity.kind == .episode || subject.entity.kind == .person else {
      throw .requestFailed("notes are made of episodes and people")
    }
    guard capabilities.workspace.appliesEdits, capabilities.workspaceEdit.createsFiles else {
      throw .requestFailed("this editor makes no files for a command")
    }
    switch noteRun(params.place?.textDocument.uri).newNote(about: subject.entity) {
    case .success(let document):
      let edit = WorkspaceEdit(documents: [document], isVersioned: true)
      let id = client.request("workspace/applyEdit") {
        $0.object { $0.field("edit", edit) }
      }
      madeNotes[id] = document.uri
      return document.uri.text
    case .failure(let refusal):
      guard let reason = refusal.reason else { return try show(subject) }
      throw .requestFailed(reason)
    }
  }

  /// The client has applied an edit, or not.
  func editAnswered(_ id: RequestID, _ result: [UInt8]?) {
    guard let uri = madeNotes.removeValue(forKey: id), capabilities.window.showDocument,
      let result, (try? JSONValue(result))?["applied"]?.bool == true
    else { return }
    showDocument(ShowDocumentParams(uri: uri, isExternal: false))
  }

  /// Makes edits as code actions of the note do; without one, as of the workspace.
  private func noteRun(_ uri: DocumentURI?) -> ActionRun {
    let known = uri.flatMap { uri in notes[uri].map { (uri, $0) } }
    let (uri, note) =
      known ?? (DocumentURI(""), Note(uri: "", version: nil, text: [], lexicon: lexicon))
    return ActionRun(
      check: checkRun, note: note, uri: uri, capabilities: capabilities, folder: folders.first)
  }
}
