// SPDX-License-Identifier: MIT

/// One command of the command line: what it takes, what it says of itself, what it does.
struct Command: Sendable {
  var name: String
  /// One line for the list of commands.
  var summary: String
  /// The words that follow the name, as help prints them; options are added to them.
  var words = ""
  /// The paragraphs of `podcast-ls NAME --help`.
  var help: String
  var grammar: Arguments.Grammar
  var run: @Sendable (Arguments, CommandContext) throws(CommandError) -> ExitCode
}

/// How a command ended, for the shell.
package enum ExitCode: Int32, Sendable {
  case success = 0
  /// It worked and found nothing, or found what it looks for faults for.
  case nothing = 1
  case trouble = 2
}

/// A failure the user can do something about: what, where, what to do.
struct CommandError: Error, Equatable {
  var message: String
  /// The index is damaged: making it anew mends it.
  var isDamage = false
}

extension Arguments.Grammar {
  /// The options of every command that looks things up.
  static func lookup(words: Option.Value? = nil, leastWords: Int = 0) -> Arguments.Grammar {
    Arguments.Grammar(options: [.json, .catalog], words: words, leastWords: leastWords)
  }
}
