// SPDX-License-Identifier: MIT

internal import Naming

/// Every command of `podcast-ls`, and what runs when one is named.
package struct CommandTable: Sendable {
  /// In the order of help.
  static let commands: [Command] = [
    .serve, .demo, .search, .show, .mentions, .check, .export, .index, .doctor, .completions,
    .manual,
  ]
  private let context: CommandContext

  package init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs the command that `arguments` (without the program's name) ask for.
  ///
  /// - Returns: the exit code of the process; messages are printed.
  package func run(_ arguments: [String]) -> Int32 {
    defer { context.output.flush() }
    let first = arguments.first ?? "serve"
    if ["--help", "-h", "help"].contains(first) { return help(arguments.dropFirst().first) }
    if first == "--version" { return printed("\(Product.name) \(Product.version)") }
    // Editors are configured with options only: `podcast-ls --stdio`.
    let isBare = first.hasPrefix("-")
    let name = isBare ? "serve" : first
    guard let command = Self.commands.first(where: { $0.name == name }) else {
      return refused("there is no command \(name)", "podcast-ls --help")
    }
    let rest = isBare ? arguments : Array(arguments.dropFirst())
    if rest.contains("--help") || rest.contains("-h") { return help(name) }
    return run(command, rest)
  }

  private func run(_ command: Command, _ arguments: [String]) -> Int32 {
    let parsed: Arguments
    do throws(UsageError) {
      parsed = try Arguments(arguments, command.grammar)
    } catch {
      return refused("\(command.name): \(error.message)", "podcast-ls \(command.name) --help")
    }
    do throws(CommandError) {
      return try runMending(command, parsed).rawValue
    } catch {
      context.output.error(error.message)
      return ExitCode.trouble.rawValue
    }
  }

  /// Damage of the index is said and mended, unless half of the answer has been printed.
  private func runMending(
    _ command: Command, _ arguments: Arguments
  ) throws(CommandError) -> ExitCode {
    do throws(CommandError) {
      return try command.run(arguments, context)
    } catch {
      guard error.isDamage, context.output.discard() else { throw error }
      context.output.error("\(error.message); making it anew")
      try context.rebuild(arguments)
      return try command.run(arguments, context)
    }
  }

  private func help(_ name: String?) -> Int32 {
    guard let name else { return printed(Help.overview(Self.commands)) }
    guard let command = Self.commands.first(where: { $0.name == name }) else {
      return refused("there is no command \(name)", "podcast-ls --help")
    }
    return printed(Help.text(of: command))
  }

  private func printed(_ text: String) -> Int32 {
    context.output.line(text)
    return ExitCode.success.rawValue
  }

  private func refused(_ message: String, _ way: String) -> Int32 {
    context.output.error("\(message); see: \(way)")
    return ExitCode.trouble.rawValue
  }
}
