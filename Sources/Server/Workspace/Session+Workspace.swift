// SPDX-License-Identifier: MIT

internal import LSP
internal import Notes

/// The folders of the workspace, and who watches them.
extension Session {
  func foldersChanged(_ params: DidChangeWorkspaceFoldersParams) {
    let removed = Set(params.removed.compactMap(\.uri.path).map(FilePath.normalized))
    let added = params.added.compactMap(\.uri.path).map(FilePath.normalized)
    let before = folders
    folders = folders.filter { !removed.contains($0) }
    for folder in added where !folders.contains(folder) { folders.append(folder) }
    guard folders != before else { return }
    noteFolders = noteFolders.filter { path in folders.contains { Self.is(path, within: $0) } }
    let configured = configuration
    applyConfiguration()
    // A change of configuration has brought a scan about.
    if configured == configuration { rescan() }
  }

  /// Asks a client that can to watch the notes; until it agrees, they are watched here.
  func registerWatchers() {
    guard capabilities.workspace.watchesFiles else { return }
    let extensions = NoteFile.extensions.sorted().joined(separator: ",")
    let registration = FileWatchersRegistration(
      id: "files",
      watchers: [
        .init("**/*.{\(extensions)}"), .init("**/\(ConfigurationLoader.fileName)"),
        // A folder that goes takes its notes with it, and no pattern knows its name.
        .init("**/*", isForDeletionsOnly: true),
      ])
    watching.request = client.request("client/registerCapability") {
      registration.write(to: &$0)
    }
  }

  func watchersAnswered(_ id: RequestID, isAgreed: Bool) {
    guard id == watching.request else { return }
    watching = Watching(isClients: isAgreed)
    watchFiles()
  }

  /// A folder went, by removal or another name: so did its notes.
  func folderRemoved(_ path: String) {
    noteFolders = noteFolders.filter { !Self.is($0, within: path) }
    watchFiles()
    rescan()
  }

  func folderAppeared(_ path: String) {
    // Watched first, then read: so a note in it is seen whenever it is written.
    noteFolders.insert(path)
    watchFiles()
    rescan()
  }

  private static func `is`(_ path: String, within folder: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
  }
}

/// Who watches the notes.
struct Watching {
  /// Asking the client, as long as it has not answered.
  var request: RequestID?
  /// Whether the client does.
  var isClients = false
}
