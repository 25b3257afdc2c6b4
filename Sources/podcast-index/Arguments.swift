// SPDX-License-Identifier: MIT

/// What the command line asks for.
struct Arguments: Equatable {
  enum Command: String, CaseIterable {
    case build, fold, fetch, refresh, add, remove, list, read, people
  }

  var command: Command
  /// As written, in their order; whether the user named them or a workspace's file did.
  var sources: [NamedSource] = []
  /// The list of subscriptions, where it is a source.
  var subscriptions: String?
  /// What stands beside the options: sources to read, to add, to remove.
  var words: [String] = []
  /// Seconds; copies that are younger are not asked for again.
  var age: Int?
  var isForced = false
  var printsJSON = false

  struct NamedSource: Equatable {
    var text: String
    var isUsers: Bool
  }

  /// What is wrong with a command line.
  struct Mistake: Error {
    var message: String
  }

  init(_ arguments: some Collection<String>) throws(Mistake) {
    guard let name = arguments.first else {
      let names = Command.allCases.map(\.rawValue).joined(separator: ", ")
      throw Mistake(message: "say what to do: \(names), --help or --version")
    }
    guard let command = Command(rawValue: name) else {
      throw Mistake(message: "there is no command \(name); try --help")
    }
    self.command = command
    var rest = Array(arguments.dropFirst())[...]
    while let argument = rest.popFirst() { try take(argument, &rest) }
    try checkWords()
  }

  private mutating func take(
    _ argument: String, _ rest: inout ArraySlice<String>
  ) throws(Mistake) {
    guard command.options.contains(argument) else {
      guard !argument.hasPrefix("-"), command.words != 0...0 else {
        throw Mistake(message: "\(command.rawValue) takes no \(argument); try --help")
      }
      return words.append(argument)
    }
    switch argument {
    case "--force": isForced = true
    case "--json": printsJSON = true
    case "--jsonl": break
    case "--source", "--workspace-source":
      let text = try Self.value(of: argument, "a path, a pattern or an address", &rest)
      sources.append(NamedSource(text: text, isUsers: argument == "--source"))
    case "--subscriptions": subscriptions = try Self.value(of: argument, "a path", &rest)
    default:
      age = Int(try Self.value(of: argument, "seconds", &rest))
      guard age ?? -1 >= 0 else { throw Mistake(message: "\(argument) needs a number of seconds") }
    }
  }

  private static func value(
    of option: String, _ what: String, _ rest: inout ArraySlice<String>
  ) throws(Mistake) -> String {
    guard let value = rest.popFirst(), !value.isEmpty else {
      throw Mistake(message: "\(option) needs \(what)")
    }
    return value
  }

  private func checkWords() throws(Mistake) {
    guard !command.words.contains(words.count) else { return }
    throw Mistake(message: "\(command.rawValue) needs \(command.need); try --help")
  }
}

extension Arguments.Command {
  fileprivate var options: Set<String> {
    let sources: Set = ["--source", "--workspace-source", "--subscriptions"]
    switch self {
    case .build: return sources.union(["--force", "--json"])
    case .fetch: return sources.union(["--older-than", "--json"])
    case .fold: return sources
    case .refresh, .add, .remove: return sources.union(["--json"])
    case .list: return ["--subscriptions", "--json"]
    case .read: return []
    case .people: return ["--jsonl"]
    }
  }

  /// How many words stand beside the options.
  fileprivate var words: ClosedRange<Int> {
    switch self {
    case .build, .fold, .fetch, .list: 0...0
    case .refresh: 0...Int.max
    case .add, .remove: 1...Int.max
    case .read, .people: 1...1
    }
  }

  fileprivate var need: String {
    switch self {
    case .add: "a feed or a list of feeds, by path or address"
    case .remove: "the address, path or title of a subscription"
    case .read: "one source"
    case .people: "one file of JSON Lines"
    default: "no words"
    }
  }
}
