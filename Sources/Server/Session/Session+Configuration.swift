// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// What the client itself says of the configuration.
struct ClientSettings {
  var initialization: JSONValue?
  /// From `workspace/configuration`, or pushed by `workspace/didChangeConfiguration`.
  var workspace: JSONValue?
  /// Of the `workspace/configuration` that is on its way.
  var pull: RequestID?
}

/// Where the configuration comes from, and what a change of it changes.
extension Session {
  /// Joins all places and lets what changed take effect.
  func applyConfiguration() {
    let root = folders.first ?? "/"
    var loader = ConfigurationLoader(environment: environment)
    loader.addUserFile()
    for folder in folders { loader.addWorkspaceFolder(folder) }
    loader.addSettings(settings.initialization, named: "initializationOptions", folder: root)
    loader.addSettings(settings.workspace, named: "the editor's settings", folder: root)
    for problem in loader.problems { tell(.warning, "\(problem)") }
    let isFirst = index.build == nil
    let before = configuration
    configuration = loader.configuration
    configuration.noteLimit = noteLimit
    wishes = configuration.wishes
    configurationFiles = Set(loader.files)
    let build = IndexBuild(configuration: configuration, environment: environment)
    let scans = notes.generation
    if build != index.build { use(build) }
    // An index that was opened has been the cause of a scan already.
    if isFirst || before != configuration, notes.generation == scans { rescan() }
    watchFiles()
  }

  func pullConfiguration() {
    guard capabilities.workspace.configuration else { return }
    settings.pull = client.request("workspace/configuration") {
      ConfigurationParams(sections: [Product.name]).write(to: &$0)
    }
  }

  /// No answer is ever waited for; an error means defaults.
  func settingsAnswered(_ id: RequestID, _ result: [UInt8]?) {
    guard id == settings.pull else { return }
    settings.pull = nil
    guard let result, let values = try? JSONValue(result) else { return }
    use(settings: values.array?.first ?? values)
  }

  /// Clients that can be asked are asked; the others send what there is.
  func configurationChanged(_ params: DidChangeConfigurationParams) {
    if capabilities.workspace.configuration {
      pullConfiguration()
    } else if let pushed = params.settings {
      use(settings: pushed)
    }
  }

  /// Of thousands of files that change at once, each effect is had once.
  func filesChanged(_ paths: [String]) {
    let isAny = paths.contains("")
    let sources = sourceFiles
    let isSource = { [index] (path: String) in
      self.configuration.hasSource(path) || index.sources.paths.contains(path)
        || path.isOrHolds(oneOf: sources)
    }
    let hasSource = isAny || paths.contains(where: isSource)
    if isAny || paths.contains(where: { $0.isOrHolds(oneOf: configurationFiles) }) {
      applyConfiguration()
    }
    if hasSource { startBuild() }
    if isAny { rescan() } else { workspaceChanged(paths) }
  }

  private func use(settings pushed: JSONValue) {
    settings.workspace = pushed
    applyConfiguration()
  }

  /// Watches the folders of configuration, sources and, where the client does not, of notes.
  ///
  /// Those of sources not before these are looked at: a folder of thousands of feeds takes its time,
  /// in which an index that is there may answer.
  func watchFiles() {
    var watched = Set(configurationFiles.map(FilePath.folder))
    if !index.mayBeStale { watched.formUnion(sourceFolders) }
    if !watching.isClients {
      watched.formUnion(folders)
      watched.formUnion(noteFolders)
    }
    if watch?.watch(watched) == false { tell(.warning, Self.unwatched) }
  }

  private static let unwatched =
    "there are more folders than podcast-ls can watch, so it does not see all that other programs "
    + "write; podcast-ls.reload reads all notes anew (fs.inotify.max_user_watches sets the limit)"

  private var sourceFolders: Set<String> {
    var watched = Set(sourceFiles.map(FilePath.folder))
    watched.formUnion(configuration.catalogs.map(\.location).filter(NoteFolder.isFolder))
    watched.formUnion(index.sources.folders)
    return watched
  }

  /// What the index is made from, as far as this process knows.
  private var sourceFiles: Set<String> {
    Set(configuration.catalogs.map(\.fixedPath)).union(index.build?.watchedFiles ?? [])
  }
}

extension String {
  /// Whether a path is one of some files, or a folder above one.
  fileprivate func isOrHolds(oneOf files: Set<String>) -> Bool {
    files.contains { $0 == self || $0.hasPrefix(self + "/") }
  }
}

extension Configuration {
  /// Whether a path is one of the sources.
  fileprivate func hasSource(_ path: String) -> Bool {
    catalogs.contains {
      $0.location == path || path.hasPrefix($0.location + "/") || Glob($0.location).matches(path)
    }
  }
}

extension Configuration.CatalogSource {
  /// The location up to the first part with a wildcard; what is watched is the folder it is in.
  fileprivate var fixedPath: String {
    let parts = location.split(separator: "/", omittingEmptySubsequences: false)
    guard let wild = parts.firstIndex(where: { Glob.isPattern(String($0)) }) else {
      return location
    }
    return parts[...wild].joined(separator: "/")
  }
}
