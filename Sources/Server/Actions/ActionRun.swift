// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import LSP
internal import Naming
internal import Notes

/// Makes code actions, beside the session.
struct ActionRun: Sendable {
  let check: CheckRun
  let note: Note
  /// As the client spells it.
  let uri: DocumentURI
  let capabilities: ClientCapabilities
  /// The workspace folder whose configuration the note's is; nil without folders.
  let folder: String?

  /// The actions for a range, their edits only where the client will not ask for them.
  func actions(in range: LSPRange, only: [CodeActionKind]?) -> [CodeAction] {
    let found = found(in: range)
    return found.compactMap { action in
      let kind = action.kind.codeActionKind
      let isWanted =
        only?.contains { $0.includes(kind) }
        ?? found.contains { $0.kind == action.kind.singular }
      return isWanted ? offer(action, kind, range) : nil
    }
  }

  /// The action of that title with its edit; nil where the note offers it no more.
  func resolved(_ title: String, in range: LSPRange) -> CodeAction? {
    guard let action = found(in: range).first(where: { $0.title == title }) else { return nil }
    return withEdit(action, CodeAction(title: title, kind: action.kind.codeActionKind))
  }

  private func found(in range: LSPRange) -> [NoteAction] {
    let findings = check.findings(in: note, check.noteCheck())
    let actions = NoteActions(
      catalog: check.lexicon.catalog, note: note, findings: findings,
      isNote: check.workspace.hasNote)
    return check.sound { () throws(CatalogError) in
      try actions.find(in: note.offsets(of: range, unit: check.unit))
    } ?? []
  }

  private func offer(
    _ action: NoteAction, _ kind: CodeActionKind, _ range: LSPRange
  ) -> CodeAction? {
    var offered = CodeAction(title: action.title, kind: kind)
    offered.isPreferred = action.isPreferred && capabilities.codeAction.isPreferredSupport
    offered.diagnostics = [action.finding].compactMap { $0 }
      .compactMap { check.diagnostic($0, in: note) }
    if capabilities.codeAction.resolvesEdits, isOfferable(action) {
      offered.data = CodeActionData(uri: uri, version: note.version, range: range)
      return offered
    }
    return withEdit(action, offered)
  }

  /// Whether it is known without making it that an action has an edit.
  private func isOfferable(_ action: NoteAction) -> Bool {
    if case .edits = action.change { true } else { false }
  }

  private func withEdit(_ action: NoteAction, _ offered: CodeAction) -> CodeAction? {
    var offered = offered
    switch edit(action.change) {
    case .success(let edit): offered.edit = edit
    case .failure(let refusal):
      guard let reason = refusal.reason, capabilities.codeAction.disabledSupport else { return nil }
      offered.disabledReason = reason
    }
    return offered
  }

  private func edit(_ change: NoteAction.Change) -> Result<WorkspaceEdit, Refusal> {
    switch change {
    case .edits(let edits):
      let texts = edits.map {
        TextEdit(range: LSPRange($0.range, in: note, unit: check.unit), newText: $0.text)
      }
      return .success(workspaceEdit([.init(uri: uri, version: note.version, edits: texts)]))
    case .ignore(let name): return ignoring(name).map { workspaceEdit([$0]) }
    case .newNote(let entity): return newNote(about: entity).map { workspaceEdit([$0]) }
    }
  }

  private func workspaceEdit(_ documents: [WorkspaceEdit.Document]) -> WorkspaceEdit {
    WorkspaceEdit(
      documents: documents, isVersioned: capabilities.workspaceEdit.documentChanges)
  }

  /// Why there is no edit; nil where there is nothing to say of it.
  struct Refusal: Error {
    var reason: String?
  }
}

extension NoteAction.Kind {
  /// Of an action for a whole note, the kind of those for one place of it: where nobody asks for the
  /// one, it is offered beside the other only.
  fileprivate var singular: NoteAction.Kind {
    switch self {
    case .fixAll: .fix
    case .linkAll: .link
    case .fix, .link, .insert, .newNote: self
    }
  }

  /// How clients group and filter it (LSP 3.17, "CodeActionKind").
  var codeActionKind: CodeActionKind {
    switch self {
    case .fix: CodeActionKind(text: "quickfix")
    case .fixAll: CodeActionKind(text: "source.fixAll")
    case .link: CodeActionKind(text: "refactor.rewrite")
    case .linkAll: CodeActionKind(text: "source.linkMentions")
    case .insert: CodeActionKind(text: "refactor.insert")
    case .newNote: CodeActionKind(text: "refactor.create")
    }
  }
}
