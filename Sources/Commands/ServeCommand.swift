// SPDX-License-Identifier: MIT

internal import Server

extension Command {
  static let serve = Command(
    name: "serve",
    summary: "serve an editor over standard input and output (the default)",
    usage: "[--stdio]",
    help: "Speaks the Language Server Protocol 3.17. Editors start it; nothing is printed.",
    // Some clients add the client's process id to every server's command line.
    grammar: Arguments.Grammar(flags: ["--stdio"], valued: ["--clientProcessId"])
  ) { _, context in
    let server = StdioServer(environment: context.environment, executable: context.executable)
    return server.run() == 0 ? .success : .nothing
  }
}
