// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON
internal import Naming
internal import Server

extension Command {
  static let index = Command(
    name: "index",
    summary: "build the catalog index, subscribe to podcasts, or say what is there",
    words: "build|add|remove|list|refresh|inspect [SOURCE]…",
    help: """
      build             reads the sources that changed and writes the index; --force reads all
      add SOURCE…       subscribes to feeds, by path or address; of an OPML list, to all in it
      remove SOURCE…    ends subscriptions, by address, path or title
      list              the subscriptions, when each was last asked, and what is wrong
      refresh [SOURCE]… fetches subscriptions and other addresses, or those named, and builds
      inspect           where the index is, what it holds and what was wrong with its sources
      """,
    grammar: Arguments.Grammar(
      options: [
        Option(name: "--force", value: nil, summary: "build: read all sources, changed or not"),
        .json, .catalog,
      ],
      words: .choice(["build", "add", "remove", "list", "refresh", "inspect"]), leastWords: 1)
  ) { arguments, context throws(CommandError) in
    switch arguments.words[0] {
    case "inspect" where arguments.words.count == 1: try context.inspectIndex(arguments)
    case "build" where arguments.words.count == 1, "add", "remove", "list", "refresh":
      try context.index(arguments)
    default:
      throw CommandError(
        message:
          "index takes no \(arguments.words.joined(separator: " ")); see: podcast-ls index --help")
    }
  }
}

extension CommandContext {
  /// Becomes `podcast-index`, so that its progress, its signals and its exit code are the command's.
  fileprivate func index(_ arguments: Arguments) throws(CommandError) -> ExitCode {
    let build = IndexBuild(configuration: configuration(arguments), environment: environment)
    let options = ["--force", "--json"].filter(arguments.has)
    let sources =
      arguments.words[0] == "list"
      ? build.subscriptions.map { ["--subscriptions", $0] } ?? [] : build.sourceArguments
    let reason = IndexProcess(besideExecutable: executable)
      .replaceThisProcess(arguments.words + options + sources)
    throw CommandError(message: reason)
  }

  fileprivate func inspectIndex(_ arguments: Arguments) throws(CommandError) -> ExitCode {
    let build = IndexBuild(configuration: configuration(arguments), environment: environment)
    let path = build.location.indexPath
    let catalog = try CommandError.of { () throws(CatalogError) in try Catalog(path: path) }
    let manifest = try CommandError.of { () throws(CatalogError) in
      try catalog.verify()
      return try catalog.manifest
    }
    if arguments.has("--json") {
      output.json { Self.write(manifest, of: catalog, at: path, to: &$0) }
    } else {
      inspect(manifest, of: catalog, at: path)
    }
    return .success
  }

  private func inspect(_ manifest: Manifest, of catalog: Catalog, at path: String) {
    output.line(path)
    for kind in EntityKind.allCases { output.line(kind.counted(catalog.count(kind))) }
    for source in manifest.sources {
      output.line("\(source.path): \(source.kind), \(source.episodes) episodes")
      for problem in source.problems { output.line("  \(problem.text(in: source.path))") }
    }
  }

  private static func write(
    _ manifest: Manifest, of catalog: Catalog, at path: String, to writer: inout JSONWriter
  ) {
    writer.object {
      $0.field("path", path)
      $0.field("built_at", Int(manifest.builtAt))
      for kind in EntityKind.allCases {
        $0.name(kind.plural)
        $0.integer(catalog.count(kind))
      }
      $0.field("sources") { $0.array(manifest.sources, write) }
    }
  }

  private static func write(_ writer: inout JSONWriter, _ source: SourceState) {
    writer.object {
      $0.field("path", source.path)
      $0.field("kind", source.kind)
      $0.field("episodes", source.episodes)
      $0.field("problems") {
        $0.array(source.problems) { writer, problem in
          writer.object {
            $0.field("line", problem.line)
            $0.field("message", problem.message)
          }
        }
      }
    }
  }
}
