// SPDX-License-Identifier: MIT

/// What `--help` prints: of the program, or of one command.
enum Help {
  static let tagline = "a language server for notes about podcasts"
  static let ending = """
    Without a command it serves an editor over standard input and output.
    podcast-ls COMMAND --help says more; podcast-ls --version prints the version.
    """

  static func overview(_ commands: [Command]) -> String {
    """
    podcast-ls: \(tagline)

    usage: podcast-ls [COMMAND] [OPTIONS]

    \(columns(commands.map { ($0.name, $0.summary) }))

    \(ending)
    """
  }

  static func text(of command: Command) -> String {
    let options = command.grammar.options
    let text = "usage: \(usage(of: command))\n\n\(command.help)"
    return options.isEmpty
      ? text : "\(text)\n\n\(columns(options.map { ($0.usage, $0.summary) }))"
  }

  /// The command as it is typed: name, words, options.
  static func usage(of command: Command) -> String {
    let options = command.grammar.options.map { "[\($0.usage)]" }
    return (["podcast-ls", command.name, command.words] + options)
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Two columns, the second where the longest entry of the first allows.
  private static func columns(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, summary in
      "  \(name)\(String(repeating: " ", count: width - name.count))  \(summary)"
    }.joined(separator: "\n")
  }
}
