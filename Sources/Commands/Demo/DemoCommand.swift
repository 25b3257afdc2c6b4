// SPDX-License-Identifier: MIT

internal import Server

extension Command {
  static let demo = Command(
    name: "demo",
    summary: "show a short session over the embedded sample",
    help: """
      Opens a note in a session of its own, over the ten episodes of the embedded sample, and prints
      what an editor would show: hover, completion, definition and references.
      """,
    grammar: Arguments.Grammar()
  ) { _, context throws(CommandError) in
    var environment = context.environment
    // The sample is shown whatever is configured.
    environment["XDG_CONFIG_HOME"] = "/nonexistent"
    let editor = LocalEditor(
      environment: environment,
      indexer: IndexProcess(besideExecutable: context.executable))
    editor.start()
    try Demo(editor: editor, output: context.output).run()
    return .success
  }
}
