// SPDX-License-Identifier: MIT

/// Shells for which there are completions.
enum Shell: String, CaseIterable {
  case bash
  case zsh
  case fish

  /// A script that teaches the shell the commands and their options.
  func completions(_ commands: [Command]) -> String {
    switch self {
    case .bash: BashCompletions(commands: commands).text
    case .zsh: ZshCompletions(commands: commands).text
    case .fish: FishCompletions(commands: commands).text
    }
  }

  /// A text as one word of the shells' language.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
