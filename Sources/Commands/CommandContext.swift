// SPDX-License-Identifier: MIT

internal import Catalog
internal import Notes
internal import Server

/// What surrounds a command: where it runs, what it prints to, and the catalog it looks into.
package struct CommandContext: Sendable {
  let environment: [String: String]
  let workingDirectory: String
  /// The path of this program; `podcast-index` is expected beside it.
  let executable: String
  let output: Output

  package init(environment: [String: String], workingDirectory: String, executable: String) {
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.executable = executable
    output = Output()
  }

  /// What applies here: the user's file, the workspace around the working directory, `--catalog`.
  func configuration(_ arguments: Arguments) -> Configuration {
    let loader = configurationLoader()
    for problem in loader.problems { output.error("\(problem)") }
    return configuration(of: loader, arguments)
  }

  /// What the user's file and the workspace's say.
  func configurationLoader() -> ConfigurationLoader {
    var loader = ConfigurationLoader(environment: environment)
    loader.addUserFile()
    if let folder = workspaceFolder() { loader.addWorkspaceFolder(folder) }
    return loader
  }

  /// What files say, with the catalogs of `--catalog` where there are any.
  func configuration(of loader: ConfigurationLoader, _ arguments: Arguments) -> Configuration {
    var configuration = loader.configuration
    let replaced = arguments.values("--catalog")
    if !replaced.isEmpty {
      configuration.catalogs = replaced.map(source)
      configuration.hasSubscriptions = false
    }
    return configuration
  }

  /// Where configuration is looked for, a workspace's own first.
  var configurationFiles: [String] {
    var loader = ConfigurationLoader(environment: environment)
    if let folder = workspaceFolder() { loader.addWorkspaceFolder(folder) }
    loader.addUserFile()
    return loader.files
  }

  /// The catalog of `configuration`, built first where it is stale or not there yet.
  func openCatalog(_ configuration: Configuration) throws(CommandError) -> Catalog {
    let build = IndexBuild(configuration: configuration, environment: environment)
    let process = IndexProcess(besideExecutable: executable)
    if case .failed(let reason) = process.run(build.arguments) {
      throw CommandError(message: reason)
    }
    return try open(build.location)
  }

  func open(_ location: IndexLocation) throws(CommandError) -> Catalog {
    try CommandError.of { () throws(CatalogError) in
      let catalog = try Catalog(path: location.indexPath)
      report(try catalog.manifest)
      return catalog
    }
  }

  /// Makes the index anew, whatever its sources say.
  func rebuild(_ arguments: Arguments) throws(CommandError) {
    let build = IndexBuild(configuration: configuration(arguments), environment: environment)
    let process = IndexProcess(besideExecutable: executable)
    if case .failed(let reason) = process.run(build.arguments + ["--force"]) {
      throw CommandError(message: reason)
    }
  }

  private func report(_ manifest: Manifest) {
    for source in manifest.sources {
      for problem in source.problems {
        output.error(problem.text(in: source.path))
      }
    }
  }

  private func source(_ argument: String) -> Configuration.CatalogSource {
    let isURL = argument.contains("://")
    return Configuration.CatalogSource(
      location: isURL ? argument : FilePath.join(workingDirectory, argument), isTrusted: true)
  }

  /// The nearest folder at or above the working directory with a configuration file.
  func workspaceFolder() -> String? {
    var folder = workingDirectory
    while true {
      if NoteFile.read(FilePath.join(folder, ConfigurationLoader.fileName)) != nil { return folder }
      if folder == "/" { return nil }
      folder = FilePath.folder(of: folder)
    }
  }
}
