// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming
internal import Server

/// The index, brought up to date and read whole, and the sources it was made of.
struct CatalogExamination {
  private(set) var index: [Observation] = []
  private(set) var sources: [Observation] = []

  /// - Parameter isAlreadySaid: whether the trouble of a source is said elsewhere.
  init(
    build: IndexBuild, configuration: Configuration, process: IndexProcess,
    isAlreadySaid: (String) -> Bool
  ) {
    let path = build.location.indexPath
    // That podcast-index is missing is said of the programs.
    if process.absence == nil, case .failed(let reason) = process.run(build.arguments) {
      index.append(.wrong("build", reason))
    }
    do throws(CatalogError) {
      let catalog = try Catalog(path: path)
      try catalog.verify()
      let manifest = try catalog.manifest
      index.append(.well(path, "whole, built \(Age.text(since: manifest.builtAt))"))
      index.append(.well("catalog", Self.counts(catalog)))
      sources = manifest.sources.filter { !isAlreadySaid($0.path) }.map(Self.observation)
        .bounded("sources")
    } catch {
      index.append(.wrong(path, "\(error)"))
      sources = configuration.catalogs.map { .information($0.location, "named, and not read yet") }
        .bounded("sources")
    }
  }

  private static func counts(_ catalog: Catalog) -> String {
    EntityKind.allCases.map { $0.counted(catalog.count($0)) }.joined(separator: ", ")
  }

  static func observation(_ source: SourceState) -> Observation {
    let kind = source.kind.split(separator: "/").first ?? ""
    let given = "\(kind), \(EntityKind.episode.counted(source.episodes))"
    if source.path.isEmpty {
      return .information("sample", "\(given); nothing is configured, so the sample answers")
    }
    guard !source.problems.isEmpty else {
      let isFile = source.modified > 0
      let change = isFile ? ", changed \(Age.text(since: source.modified / 1_000_000_000))" : ""
      return .well(source.path, given + change)
    }
    let trouble = trouble(of: source)
    return source.episodes == 0
      ? .wrong(source.path, trouble) : .information(source.path, "\(given); \(trouble)")
  }

  /// The first problem, without the source's name before it, and how many more there are.
  private static func trouble(of source: SourceState) -> String {
    guard let first = source.problems.first else { return "" }
    let isNamed = first.message.hasPrefix(source.path + " ")
    let message = isNamed ? String(first.message.dropFirst(source.path.count + 1)) : first.message
    let rest = source.problems.count - 1
    return (first.line > 0 ? "line \(first.line): " : "") + message
      + (rest > 0 ? " (and \(rest) more)" : "")
  }
}
