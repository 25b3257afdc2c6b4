// SPDX-License-Identifier: MIT

/// Completions for bash; where none are offered, bash offers files.
struct BashCompletions {
  let commands: [Command]

  var text: String {
    """
    # podcast-ls(1) completion                                        -*- shell-script -*-
    _podcast_ls() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
      local command=${COMP_WORDS[1]} words=
      if [ "$COMP_CWORD" -eq 1 ]; then
        words='\(names) --help --version'
      else
        case "$command $before" in
    \(values)
        esac
      fi
      COMPREPLY=()
      if [ -n "$words" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
      fi
    }
    complete -o bashdefault -o default -F _podcast_ls podcast-ls
    """
  }

  private var names: String { commands.map(\.name).joined(separator: " ") }

  /// What may follow a word: the first that fits counts.
  private var values: String {
    (commands.flatMap(optionValues) + commands.flatMap(words)).joined(separator: "\n")
  }

  private func optionValues(_ command: Command) -> [String] {
    command.grammar.options.compactMap { option in
      switch option.value {
      case .choice(let words): row("\(command.name) \(option.name)", words)
      case .path, .text: row("\(command.name) \(option.name)", [])
      case nil: nil
      }
    }
  }

  private func words(_ command: Command) -> [String] {
    let options = command.grammar.options.map(\.name) + ["--help"]
    let anywhere = optionRow(command.name, options)
    guard case .choice(let choices) = command.grammar.words else { return [anywhere] }
    return [row("\(command.name) \(command.name)", choices + options), anywhere]
  }

  private func row(_ pattern: String, _ words: [String]) -> String {
    "      \(Shell.quoted(pattern))) words=\(Shell.quoted(words.joined(separator: " "))) ;;"
  }

  /// Options only where one is begun, so that files are offered elsewhere.
  private func optionRow(_ name: String, _ options: [String]) -> String {
    let words = Shell.quoted(options.joined(separator: " "))
    return "      \(Shell.quoted(name + " "))*) case $word in -*) words=\(words) ;; esac ;;"
  }
}
