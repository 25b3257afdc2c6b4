// SPDX-License-Identifier: MIT

internal import Server

/// Which editors are set up to start this server, and what is wrong with it.
struct EditorExamination {
  private let files: EditorFiles
  private let home: String?

  init(context: CommandContext) {
    home = context.environment["HOME"]
    files = EditorFiles(
      environment: context.environment,
      workspace: context.workspaceFolder() ?? context.workingDirectory)
  }

  var observations: [Observation] {
    let found = EditorSetup.all.flatMap(observations)
    return found.isEmpty
      ? [.information("none", "no set-up of an editor is found; editors/ has one for each")] : found
  }

  private func observations(of setup: EditorSetup) -> [Observation] {
    let files = files.files(of: setup)
    guard let first = files.first(where: \.namesServer) else {
      return files.isEmpty
        ? []
        : [.information(setup.name, "does not start podcast-ls; \(setup.advice)")]
    }
    let faults = files.flatMap(missingPrograms) + notEnabled(files)
    if faults.isEmpty { return [.well(setup.name, first.path)] }
    return faults.map { .wrong(setup.name, $0, advice: setup.advice) }
  }

  /// Neovim reads `lsp/podcast_ls.lua` only when something enables it.
  private func notEnabled(_ files: [EditorFiles.File]) -> [String] {
    let naming = files.filter(\.namesServer)
    guard let only = naming.first, naming.allSatisfy({ $0.path.hasSuffix(Self.neovimFile) }) else {
      return []
    }
    return ["\(only.path) is there, but no vim.lsp.enable('podcast_ls')"]
  }

  private static let neovimFile = "/lsp/podcast_ls.lua"

  /// Paths of the program in a set-up that lead nowhere.
  private func missingPrograms(_ file: EditorFiles.File) -> [String] {
    Self.namedPrograms(in: file.text).map(expanded).filter { !ProgramExamination.isExecutable($0) }
      .map { "\(file.path) names \($0), which is no program" }
  }

  private func expanded(_ path: String) -> String {
    guard let home, path.hasPrefix("~/") else { return path }
    return FilePath.join(home, String(path.dropFirst(2)))
  }

  /// Quoted absolute paths that end in the program's name.
  static func namedPrograms(in text: String) -> [String] {
    text.split { "\"'`\n".contains($0) }.map(String.init).filter {
      ($0.hasPrefix("/") || $0.hasPrefix("~/")) && $0.hasSuffix("/podcast-ls")
    }
  }
}
