// SPDX-License-Identifier: MIT

internal import Server

extension Command {
  static let serve = Command(
    name: "serve",
    summary: "serve an editor over standard input and output (the default)",
    help: "Speaks the Language Server Protocol 3.17. Editors start it; nothing is printed.",
    // Some clients add the client's process id to every server's command line.
    grammar: Arguments.Grammar(options: [
      Option(name: "--stdio", value: nil, summary: "the only way of serving, and the default"),
      Option(
        name: "--clientProcessId", value: .text("NUMBER"),
        summary: "taken from clients that add it, and not needed"),
    ])
  ) { _, context in
    let server = StdioServer(environment: context.environment, executable: context.executable)
    return server.run() == 0 ? .success : .nothing
  }
}
