// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// `workspace/executeCommand`.
extension Session {
  /// - Returns: what the user was shown or led to, for clients that script; nil for nothing.
  func execute(_ params: ExecuteCommandParams) throws(ResponseError) -> String? {
    guard let command = CommandName(rawValue: params.command) else {
      throw .invalidParams("there is no command `\(params.command)`")
    }
    switch command {
    case .reload:
      reload()
      return nil
    case .refresh: return refreshNow()
    case .statistics: return shown(statistics)
    case .open: return try open(try commandSubject(params))
    case .show: return try show(try commandSubject(params))
    case .newNote: return try newNote(try commandSubject(params), params)
    }
  }

  /// Everything is read anew, and what was said once is said again.
  private func reload() {
    told = []
    index.refresh = .due
    applyConfiguration()
    pullConfiguration()
    startBuild()
    rescan()
  }

  private func refreshNow() -> String? {
    guard index.sources.hasAddresses else { return shown("no source of the catalog is an address") }
    told = []
    if index.refresh != .running { index.refresh = .due }
    index.refreshAge = 0
    startRefresh()
    return nil
  }

  private var statistics: String {
    notes.refreshIndex()
    let entities = [EntityKind.show, .episode, .person, .book].map {
      $0.counted(catalog.count($0))
    }
    let (noteCount, mentionCount) = (notes.index.noteCount, notes.index.mentionCount)
    var parts = [
      entities.joined(separator: ", "),
      "\(noteCount) \(noteCount == 1 ? "note" : "notes") with \(mentionCount) "
        + (mentionCount == 1 ? "mention" : "mentions"),
    ]
    if notes.isScanning { parts.append("the notes are being read") }
    if index.isBuilding { parts.append("the index is being made") }
    return parts.joined(separator: "; ")
  }

  /// Shows a text that was asked for, however often.
  func shown(_ text: String) -> String {
    client.notify("window/showMessage") { WindowMessage(type: .info, message: text).write(to: &$0) }
    return text
  }

  // MARK: Opening

  /// The entity an argument names, by key, slug or name, or that is mentioned at a place.
  private func commandSubject(
    _ params: ExecuteCommandParams
  ) throws(ResponseError) -> CommandSubject {
    if let place = params.place {
      guard let (_, subject) = subject(place), let entity = subject.entities.first else {
        throw .requestFailed("nothing of the catalog is mentioned there")
      }
      return (entity, subject.moment)
    }
    guard let name = params.arguments.first?.string else {
      throw .invalidParams(
        "`\(params.command)` needs a slug or name, or `textDocument` and `position`")
    }
    let byKey = try ask { () throws(CatalogError) in try EntityKey.find(name, in: catalog) }
    guard let entity = byKey ?? lexicon.targets(of: name, in: .handle)?.entities.first else {
      throw .requestFailed("the catalog has no \(name)")
    }
    return (entity, nil)
  }
}
