// SPDX-License-Identifier: MIT

/// Completions for fish.
struct FishCompletions {
  let commands: [Command]

  var text: String {
    let first = [
      "complete -c podcast-ls -f",
      "complete -c podcast-ls -n __fish_use_subcommand -l version -d 'print the version'",
      "complete -c podcast-ls -l help -d 'say more'",
    ]
    return (first + commands.flatMap(rows)).joined(separator: "\n")
  }

  private func rows(_ command: Command) -> [String] {
    let name =
      "complete -c podcast-ls -n __fish_use_subcommand -a \(command.name)"
      + " -d \(Shell.quoted(command.summary))"
    let options = command.grammar.options.map { option in
      "\(inside(command)) -l \(option.name.dropFirst(2))\(value(option.value))"
        + " -d \(Shell.quoted(option.summary))"
    }
    return [name] + options + words(command)
  }

  private func inside(_ command: Command) -> String {
    "complete -c podcast-ls -n '__fish_seen_subcommand_from \(command.name)'"
  }

  private func value(_ value: Option.Value?) -> String {
    switch value {
    case nil: ""
    case .path: " -r -F"
    case .text: " -x"
    case .choice(let words): " -x -a \(Shell.quoted(words.joined(separator: " ")))"
    }
  }

  private func words(_ command: Command) -> [String] {
    switch command.grammar.words {
    case nil, .text: return []
    case .path: return ["\(inside(command)) -F"]
    case .choice(let words):
      let list = words.joined(separator: " ")
      let isFirst =
        "__fish_seen_subcommand_from \(command.name); and not __fish_seen_subcommand_from \(list)"
      return ["complete -c podcast-ls -n '\(isFirst)' -a '\(list)'"]
    }
  }
}
