// SPDX-License-Identifier: MIT

import TestSupport
import Testing

/// What every command line owes its user: help, the version, and errors that say what to do.
@Suite(.timeLimit(.minutes(10)))
struct CommandLineTests {
  private let folder: TemporaryFolder
  private let environment: ProgramEnvironment

  init() throws {
    folder = try LanternShow.workspace()
    environment = try ProgramEnvironment()
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(.podcastLS, arguments, in: folder, environment)
  }

  @Test(arguments: [
    "serve", "demo", "search", "show", "mentions", "export", "index", "check", "doctor",
    "completions",
    "manual",
  ])
  func everyCommandIsListedAndHasHelp(_ command: String) throws {
    let overview = try run("--help")
    #expect(overview.code == 0)
    #expect(overview.lines.contains { $0.hasPrefix("  \(command) ") })
    let help = try run(command, "--help")
    #expect(help.code == 0)
    #expect(help.output.hasPrefix("usage: podcast-ls \(command)"))
    #expect(help.errors.isEmpty)
  }

  @Test func theVersionIsOneLine() throws {
    let version = try run("--version")
    #expect(version.code == 0)
    #expect(version.output.wholeMatch(of: /podcast-ls \d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    (["nonsense"], "nonsense", "podcast-ls --help"),
    (["--nonsense"], "--nonsense", "podcast-ls serve --help"),
    (["--position-encoding", "utf-7"], "utf-7", "utf-8, utf-16, utf-32"),
    (["search", "--nonsense", "x"], "--nonsense", "podcast-ls search --help"),
    (["search"], "QUERY", "podcast-ls search --help"),
    (["show"], "SLUG", "podcast-ls show --help"),
    (["mentions"], "PATH", "podcast-ls mentions --help"),
    (["search", "x", "--catalog"], "--catalog", "podcast-ls search --help"),
    (["index", "nonsense"], "nonsense", "podcast-ls"),
  ])
  func misuseSaysWhatIsWrongAndWhereToLook(
    _ arguments: [String], _ what: String, _ way: String
  ) throws {
    let misuse = try ProgramRun(.podcastLS, arguments, in: folder, environment)
    #expect(misuse.code == 2)
    #expect(misuse.errors.hasPrefix("podcast-ls: "))
    #expect(misuse.errors.contains(what))
    #expect(misuse.errors.contains(way))
    #expect(misuse.output.isEmpty)
  }

  @Test func aCatalogThatIsMissingIsNamed() throws {
    let missing = try run("search", "ada", "--catalog", "no-such-file.txt")
    #expect(missing.code != 0)
    #expect(missing.errors.contains("\(folder.path)/no-such-file.txt"))
    #expect(missing.output.isEmpty)
  }

  @Test func aMistakeInTheConfigurationIsLocatedAndTheRestApplies() throws {
    try folder.write(
      ".podcast-ls.json", "{\n  \"catalogs\": [\"show.txt\"],\n  \"catalog\": 3\n}\n")
    let search = try run("search", "bruno")
    #expect(search.code == 0)
    #expect(search.errors.contains("\(folder.path)/.podcast-ls.json:3"))
    #expect(search.output.contains("Bruno Käfer"))
  }

  @Test func aReaderThatLeavesIsNoError() throws {
    let program = try BuiltProgram.podcastLS.path
    // More than a pipe holds, so that the writer meets the closed pipe.
    let page = SeededPage.text(episodes: 400)
    try folder.write("show.txt", page)
    let left = try ProgramRun(
      executable: "/bin/sh",
      ["-c", "\"$0\" export | head -n 1; echo done", program], folder: folder.path,
      environment.variables)
    #expect(left.code == 0)
    #expect(left.lines.count == 2)
    #expect(left.lines.last == "done")
    #expect(left.errors.isEmpty)
  }
}
