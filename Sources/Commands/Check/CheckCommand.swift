// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import Server

extension Command {
  static let check = Command(
    name: "check",
    summary: "report links that are probably meant otherwise",
    words: "PATH…",
    help: """
      PATH is a note or a folder of notes. Reports what an editor would mark: near misses, ambiguous
      slugs, unknown episodes of a known show, and sources of the catalog that cannot be read
      (protocol/diagnostics.md). With --fix what is certain is mended in the files and said.

      --format json prints one object a line: file (relative to PATH), line, start, end_line, end
      (counted from 0, in UTF-16), severity, code, message, suggestions (nearest first). The other
      formats name files as the command line does and count from 1.

      Exit code 0: nothing is left to report; 1: findings; 2: trouble.
      """,
    grammar: Arguments.Grammar(
      options: [
        Option(
          name: "--format", value: .choice(CheckFormat.allCases.map(\.rawValue)),
          summary: "how findings are printed"),
        Option(name: "--fix", value: nil, summary: "mend in the files what is certain"),
        Option(name: "--json", value: nil, summary: "the same as --format json"),
        .catalog,
      ],
      words: .path("PATH"), leastWords: 1)
  ) { arguments, context throws(CommandError) in
    let format = try CheckFormat(arguments)
    let configuration = context.configuration(arguments)
    let catalog = try context.openCatalog(configuration)
    let check = Check(context: context, configuration: configuration, catalog: catalog)
    var notes = try check.notes(at: arguments.words)
    if arguments.has("--fix") {
      try check.mend(notes)
      notes = try check.notes(at: arguments.words)
    }
    let all = notes.flatMap(check.report) + (try check.sourceReports())
    format.print(all, to: context.output)
    return all.isEmpty ? .success : .nothing
  }
}
