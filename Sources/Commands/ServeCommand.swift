// SPDX-License-Identifier: MIT

internal import LSP
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
      .positionEncoding,
    ])
  ) { arguments, context throws(CommandError) in
    let server = StdioServer(
      environment: context.environment, executable: context.executable,
      assumedEncoding: try PositionEncodingKind(arguments))
    return server.run() == 0 ? .success : .nothing
  }
}

extension Option {
  fileprivate static let positionEncoding = Option(
    name: "--position-encoding", value: .choice(PositionEncodingKind.allCases.map(\.rawValue)),
    summary: "how the editor counts columns where it does not say so; utf-16 by default")
}

extension PositionEncodingKind {
  fileprivate init(_ arguments: Arguments) throws(CommandError) {
    let word = arguments.values("--position-encoding").last ?? PositionEncodingKind.utf16.rawValue
    guard let encoding = PositionEncodingKind(rawValue: word) else {
      let words = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandError(message: "serve: there is no encoding \(word); choose one of \(words)")
    }
    self = encoding
  }
}
