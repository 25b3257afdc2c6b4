// SPDX-License-Identifier: MIT

/// The command line of `podcast-bench`.
struct Options {
  /// Beside this program, unless named.
  var server: String
  /// The bare pass of XMLParser; beside this program, unless named.
  var xmlFloor: String
  /// Sizes of the catalogs to measure with.
  var episodes = [10, 1000]
  /// Notes in the vault that references are looked for in.
  var notes = 10_000
  /// Whether a row over its limit is a failure.
  var asserts = false
  var printsJSON = false
  /// Whether to be the floor.
  var isEcho = false
  /// Blocks of samples a row takes, the server's and the floor's in turn.
  var rounds = 5
  /// Only rows whose names hold this.
  var only = ""
  var showsHelp = false

  static let help = """
    usage: podcast-bench [OPTIONS]

    Measures podcast-ls over its pipes as an editor would use it, each row next to the floor: an
    echo over the same pipes in the same run. Milliseconds; medians of several rounds.

      --server PATH    the podcast-ls to measure; default: beside this program
      --xml-floor PATH podcast-bench-xml, the floor of building; default: beside this program
      --episodes N,…   sizes of the invented catalogs; default: 10,1000
      --notes N        notes of the vault; default: 10000
      --rounds N       blocks of samples a row takes; default: 5
      --only TEXT      only rows whose names hold TEXT
      --assert         exit 1 and name each row over its limit
      --json           one JSON object a row instead of a table

    A wrong answer of the server fails the run, with --assert and without it.
    """

  init(_ arguments: [String], besideExecutable executable: String) throws(BenchError) {
    let folder = executable.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    server = (folder + ["podcast-ls"]).joined(separator: "/")
    xmlFloor = (folder + ["podcast-bench-xml"]).joined(separator: "/")
    var rest = arguments[...]
    while let option = rest.popFirst() { try read(option, &rest) }
  }

  private mutating func read(
    _ option: String, _ rest: inout ArraySlice<String>
  ) throws(BenchError) {
    switch option {
    case "--server": server = try Self.value(option, &rest)
    case "--xml-floor": xmlFloor = try Self.value(option, &rest)
    case "--episodes":
      episodes = try Self.value(option, &rest).split(separator: ",").map { Int($0) ?? 0 }
      if episodes.isEmpty || episodes.contains(where: { $0 < 10 }) {
        throw BenchError("--episodes takes numbers of 10 or more")
      }
    case "--notes":
      notes = Int(try Self.value(option, &rest)) ?? 0
      if notes < 10 { throw BenchError("--notes takes a number of 10 or more") }
    case "--rounds":
      rounds = Int(try Self.value(option, &rest)) ?? 0
      if rounds < 1 { throw BenchError("--rounds takes a number of 1 or more") }
    case "--only": only = try Self.value(option, &rest)
    case "--assert": asserts = true
    case "--json": printsJSON = true
    case "--echo": isEcho = true
    case "--help", "-h": showsHelp = true
    default: throw BenchError("unknown option \(option); see podcast-bench --help")
    }
  }

  private static func value(
    _ option: String, _ rest: inout ArraySlice<String>
  ) throws(BenchError) -> String {
    guard let value = rest.popFirst() else { throw BenchError("\(option) needs a value") }
    return value
  }
}
