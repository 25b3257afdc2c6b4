// SPDX-License-Identifier: MIT

/// A command line cut into words and options, by what a command says it takes.
struct Arguments: Equatable {
  /// Options a command takes.
  struct Grammar: Equatable, Sendable {
    /// An option with a value may be repeated.
    var options: [Option] = []
    /// What the words beside the options are; nil where none are taken.
    var words: Option.Value?
    /// How many words are needed at least.
    var leastWords = 0
  }

  var words: [String] = []
  private var flags: Set<String> = []
  private var values: [String: [String]] = [:]

  /// Cuts `arguments`; `--` ends the options, `--name=value` is `--name value`.
  init(_ arguments: [String], _ grammar: Grammar) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      }
      guard argument.hasPrefix("-") && argument != "-" else {
        words.append(argument)
        continue
      }
      try addOption(argument, &rest, grammar)
    }
    try checkWords(grammar)
  }

  func has(_ flag: String) -> Bool { flags.contains(flag) }

  func values(_ option: String) -> [String] { values[option] ?? [] }

  private mutating func addOption(
    _ argument: String, _ rest: inout ArraySlice<String>, _ grammar: Grammar
  ) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    let name = parts[0]
    let option = grammar.options.first { $0.name == name }
    if let option, option.value == nil, parts.count == 1 {
      flags.insert(name)
    } else if option?.value != nil {
      guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
        throw UsageError(message: "\(name) needs a value")
      }
      values[name, default: []].append(value)
    } else {
      throw UsageError(message: "unknown option \(argument)")
    }
  }

  private func checkWords(_ grammar: Grammar) throws(UsageError) {
    guard let value = grammar.words else {
      guard let first = words.first else { return }
      throw UsageError(message: "unexpected \(first)")
    }
    if words.count < grammar.leastWords {
      throw UsageError(message: "\(value.name) is missing")
    }
  }
}

/// A command line that cannot be understood; exit code 2.
struct UsageError: Error, Equatable {
  var message: String
}
