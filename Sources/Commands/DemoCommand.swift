// SPDX-License-Identifier: MIT

extension Command {
  static let demo = Command(
    name: "demo",
    summary: "show a short session over the embedded sample",
    usage: "",
    help: "Opens a note in a session of its own and prints what an editor would show.",
    grammar: Arguments.Grammar()
  ) { _, context throws(CommandError) in
    .success
  }
}
