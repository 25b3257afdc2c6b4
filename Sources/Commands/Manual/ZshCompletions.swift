// SPDX-License-Identifier: MIT

/// Completions for zsh, as a function of `$fpath`.
struct ZshCompletions {
  let commands: [Command]

  var text: String {
    """
    #compdef podcast-ls
    _podcast_ls() {
      local -a commands=(
    \(descriptions)
      )
      if (( CURRENT == 2 )); then
        _describe command commands
        _arguments '--help[say what there is]' '--version[print the version]'
        return
      fi
      shift words
      (( CURRENT-- ))
      case $words[1] in
    \(commands.map(row).joined(separator: "\n"))
      esac
    }
    _podcast_ls "$@"
    """
  }

  private var descriptions: String {
    commands.map { "    \(Shell.quoted("\($0.name):\($0.summary)"))" }.joined(separator: "\n")
  }

  private func row(_ command: Command) -> String {
    var specifications = command.grammar.options.map(specification)
    specifications.append("--help[say more]")
    if let words = command.grammar.words { specifications.append("*\(action(words))") }
    let quoted = specifications.map(Shell.quoted).joined(separator: " ")
    return "    \(command.name)) _arguments \(quoted) ;;"
  }

  private func specification(_ option: Option) -> String {
    let summary = option.summary.filter { !"[]:".contains($0) }
    return option.value.map { "*\(option.name)[\(summary)]\(action($0))" }
      ?? "\(option.name)[\(summary)]"
  }

  private func action(_ value: Option.Value) -> String {
    switch value {
    case .path(let name): ":\(name):_files"
    case .text(let name): ":\(name): "
    case .choice(let words): ":word:(\(words.joined(separator: " ")))"
    }
  }
}
