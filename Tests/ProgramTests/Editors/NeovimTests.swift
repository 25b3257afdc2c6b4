// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// A real Neovim, by its keys, with the files of `editors/neovim`.
///
/// The checks are in `Tests/Editors/neovim/script.lua`.
@Suite(.timeLimit(.minutes(10)))
struct NeovimTests {
  /// Where `.ci/run` puts it, else the one of the system.
  private static let editor: String? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders =
      [PackageRoot.path + "/.build-neovim/bin"] + path.split(separator: ":").map(String.init)
    return folders.map { "\($0)/nvim" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  @Test(.enabled(if: editor != nil, "there is no nvim; .ci/run installs one"))
  func theEditorShowsWhatTheServerSays() throws {
    var environment = ProcessInfo.processInfo.environment
    environment["NVIM"] = Self.editor
    let programs = URL(fileURLWithPath: try BuiltProgram.podcastLS.path)
    let run = try ProgramRun(
      executable: PackageRoot.path + "/Tests/Editors/neovim/run",
      [programs.deletingLastPathComponent().path], folder: PackageRoot.path, environment,
      seconds: 150)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
  }
}
