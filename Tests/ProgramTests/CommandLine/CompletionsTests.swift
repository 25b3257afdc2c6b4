// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// The completions, in the shells that are installed, and the manual page.
@Suite(.timeLimit(.minutes(10)))
struct CompletionsTests {
  private let folder: TemporaryFolder
  private let environment: ProgramEnvironment

  init() throws {
    folder = try TemporaryFolder()
    environment = try ProgramEnvironment()
    for shell in ["bash", "zsh", "fish"] {
      let script = try ProgramRun(.podcastLS, ["completions", shell], in: folder, environment)
      try folder.write("podcast-ls.\(shell)", script.output)
    }
  }

  private static func path(of program: String) -> String? {
    ["/usr/bin/", "/bin/"].map { $0 + program }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  private func run(_ shell: String, _ script: String) throws -> ProgramRun {
    try ProgramRun(
      executable: #require(Self.path(of: shell)), ["-c", script], folder: folder.path,
      environment.variables)
  }

  /// A command line whose last word is to be completed, and what is offered.
  private static let lines: [(words: [String], offered: Set<String>)] = [
    (["doc"], ["doctor"]),
    (["check", "--fo"], ["--format"]),
    (["check", "--format", "s"], ["sarif"]),
    (["index", "re"], ["remove", "refresh"]),
    (["completions", ""], ["bash", "zsh", "fish"]),
  ]

  @Test(
    .enabled(if: path(of: "bash") != nil, "bash is not installed"), arguments: lines)
  func bashOffers(_ words: [String], _ offered: Set<String>) throws {
    let line = (["podcast-ls"] + words).map { "'\($0)'" }.joined(separator: " ")
    let run = try run(
      "bash",
      "source podcast-ls.bash; COMP_WORDS=(\(line)); COMP_CWORD=\(words.count); _podcast_ls;"
        + " printf '%s\\n' \"${COMPREPLY[@]}\"")
    #expect(run.errors.isEmpty)
    #expect(Set(run.lines).subtracting(["--help"]) == offered)
  }

  @Test(
    .enabled(if: path(of: "fish") != nil, "fish is not installed"), arguments: lines)
  func fishOffers(_ words: [String], _ offered: Set<String>) throws {
    let line = (["podcast-ls"] + words).joined(separator: " ")
    let run = try run("fish", "source podcast-ls.fish; complete --do-complete '\(line)'")
    let found = run.lines.map { String($0.prefix { $0 != "\t" }) }
    #expect(Set(found) == offered)
  }

  @Test(.enabled(if: path(of: "zsh") != nil, "zsh is not installed"))
  func zshTakesTheScript() throws {
    let run = try run("zsh", "zsh -n podcast-ls.zsh && echo whole")
    #expect(run.output == "whole\n")
    #expect(run.errors.isEmpty)
  }

  @Test func anUnknownShellIsRefused() throws {
    let refused = try ProgramRun(.podcastLS, ["completions", "tcsh"], in: folder, environment)
    #expect(refused.code == 2)
    #expect(refused.errors.contains("tcsh"))
  }

  @Test(.enabled(if: path(of: "man") != nil, "man is not installed"))
  func thePageIsWhole() throws {
    let page = try ProgramRun(.podcastLS, ["manual"], in: folder, environment)
    try folder.write("podcast-ls.1", page.output)
    let shown = try run("sh", "MANWIDTH=80 man --warnings -l podcast-ls.1")
    #expect(shown.code == 0)
    #expect(shown.errors.isEmpty)
    #expect(shown.output.contains("doctor"))
  }
}
