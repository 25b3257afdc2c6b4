// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP
internal import Notes

/// Code actions, made in the background: a list of them needs the findings of the whole note.
extension Session {
  func codeActions(_ params: CodeActionParams) -> BackgroundAnswer {
    guard let run = actionRun(params.textDocument.uri) else { return { [CodeAction]() } }
    return { run.actions(in: params.range, only: params.only) }
  }

  func resolve(_ params: CodeActionResolveParams) throws(ResponseError) -> BackgroundAnswer {
    guard let run = actionRun(params.data.uri), run.note.version == params.data.version else {
      throw .contentModified
    }
    return { () throws(ResponseError) in
      guard let action = run.resolved(params.title, in: params.data.range) else {
        throw .contentModified
      }
      return action
    }
  }

  private func actionRun(_ uri: DocumentURI) -> ActionRun? {
    guard let note = notes[uri] else { return nil }
    let path = uri.path ?? ""
    return ActionRun(
      check: checkRun, note: note, uri: notes.spelling(of: uri.canonical.text),
      capabilities: capabilities,
      folder: folders.first { path.hasPrefix($0 + "/") } ?? folders.first)
  }
}
