// SPDX-License-Identifier: MIT

extension Command {
  static let demo = Command(
    name: "demo",
    summary: "show a short session over the embedded sample",
    usage: "",
    help: """
      Opens a note in a session of its own, over the ten episodes of the embedded sample, and prints
      what an editor would show: hover, completion, definition and references.
      """,
    grammar: Arguments.Grammar()
  ) { _, context throws(CommandError) in
    var environment = context.environment
    // The sample is shown whatever is configured.
    environment["XDG_CONFIG_HOME"] = "/nonexistent"
    let editor = DemoEditor(environment: environment, executable: context.executable)
    editor.start()
    try Demo(editor: editor, output: context.output).run()
    return .success
  }
}
