// SPDX-License-Identifier: MIT

extension Command {
  static let manual = Command(
    name: "manual",
    summary: "print the manual page",
    help: """
      Prints the page that packages install as podcast-ls(1). To read it: podcast-ls manual | man -l -
      """,
    grammar: Arguments.Grammar()
  ) { _, context in
    context.output.line(ManualPage(commands: CommandTable.commands).text)
    return .success
  }

  static let completions = Command(
    name: "completions",
    summary: "print completions for a shell",
    words: "bash|zsh|fish",
    help: """
      Prints a script that teaches the shell commands and options. Packages install it; else:

      bash:  eval "$(podcast-ls completions bash)" in ~/.bashrc
      zsh:   podcast-ls completions zsh >DIR/_podcast-ls, DIR being one of $fpath
      fish:  podcast-ls completions fish >~/.config/fish/completions/podcast-ls.fish
      """,
    grammar: Arguments.Grammar(
      words: .choice(Shell.allCases.map(\.rawValue)), leastWords: 1)
  ) { arguments, context throws(CommandError) in
    guard arguments.words.count == 1, let shell = Shell(rawValue: arguments.words[0]) else {
      let words = arguments.words.joined(separator: " ")
      throw CommandError(
        message: "there are no completions for \(words); see: podcast-ls completions --help")
    }
    context.output.line(shell.completions(CommandTable.commands))
    return .success
  }
}
