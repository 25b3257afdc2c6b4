// SPDX-License-Identifier: MIT

/// What the command line asks for.
enum Arguments: Equatable {
  case build(Build)
  /// A path.
  case read(String)
  /// A path of JSON Lines.
  case people(String)
  case help
  case version

  struct Build: Equatable {
    /// As written, in their order; whether the user named them or a workspace's file did.
    var sources: [(text: String, isUsers: Bool)] = []
    var isForced = false
    var printsJSON = false

    static func == (left: Build, right: Build) -> Bool {
      left.isForced == right.isForced && left.printsJSON == right.printsJSON
        && left.sources.elementsEqual(right.sources, by: ==)
    }
  }

  /// What is wrong with a command line.
  struct Mistake: Error {
    var message: String
  }

  init(_ arguments: [String]) throws(Mistake) {
    switch arguments.first {
    case "build": self = try Self.build(arguments.dropFirst())
    case "read": self = .read(try Self.only(arguments.dropFirst(), of: "read", "SOURCE"))
    case "people":
      let rest = arguments.dropFirst().filter { $0 != "--jsonl" }
      self = .people(try Self.only(rest[...], of: "people --jsonl", "FILE"))
    case "--help", "-h", "help": self = .help
    case "--version": self = .version
    case nil: throw Mistake(message: "say what to do: build, read, people, --help or --version")
    case let other?: throw Mistake(message: "there is no command \(other); try --help")
    }
  }

  private static func only(
    _ arguments: ArraySlice<String>, of command: String, _ what: String
  ) throws(Mistake) -> String {
    guard arguments.count == 1, let argument = arguments.first else {
      throw Mistake(message: "\(command) takes one \(what); try --help")
    }
    return argument
  }

  private static func build(_ arguments: ArraySlice<String>) throws(Mistake) -> Arguments {
    var build = Build()
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--force": build.isForced = true
      case "--json": build.printsJSON = true
      case "--help", "-h": return .help
      case "--source", "--workspace-source":
        guard let source = rest.popFirst(), !source.isEmpty else {
          throw Mistake(message: "\(argument) needs a path, a glob or an address")
        }
        build.sources.append((source, argument == "--source"))
      default: throw Mistake(message: "build takes no \(argument); try --help")
      }
    }
    return .build(build)
  }

  static let manual = """
    podcast-index builds the index that podcast-ls answers from.

    podcast-index build [--force] [--json] [--source SOURCE]… [--workspace-source SOURCE]…

    SOURCE is a path or a glob: the text of a podcast's page, or JSON Lines. Without a source the
    embedded sample is indexed. An index that is up to date is left as it is.

      --source SOURCE            a source that you name
      --workspace-source SOURCE  a source that a workspace's file names: addresses are ignored
      --force                    build even when the index is up to date
      --json                     report as one JSON object on standard output
      --help, --version

    Exit code: 0 the index is complete, problems with single sources are reported; 1 it is not;
    2 the command line is wrong.
    """
}
