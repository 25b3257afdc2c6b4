// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Reads one source, whatever its kind, into the index.
struct SourceReading {
  let source: Source
  let readers: SourceReaders

  /// How much of a file tells its kind.
  private static let headLength = 256 << 10

  /// - Returns: what the manifest says of the source.
  func read(into assembly: CatalogAssembly) throws(BuildError) -> SourceState {
    var state = Freshness.state(of: source)
    state.problems = source.problems
    guard source.problems.isEmpty, source.origin != .list, let path = source.file else {
      return state
    }
    do throws(BuildError) {
      try read(path, into: assembly, state: &state)
    } catch .source(let error) {
      state.problems.append(SourceProblem(line: 0, message: error.message))
    }
    return state
  }

  private func read(
    _ path: String, into assembly: CatalogAssembly, state: inout SourceState
  ) throws(BuildError) {
    let file = try open(path)
    (state.size, state.modified) = (file.size, file.modified)
    let kind = try kind(of: open(path))
    state.kind = Freshness.tag(kind)
    guard let reader = readers.reader(of: kind) else {
      if source.origin == .found { return }
      throw .source(SourceError(message: kind.refusal(of: source.name)))
    }
    var count = 0
    var repeats = ProblemList()
    let problems = try reader.read(file) { (show: ReadShow) throws(BuildError) in
      let result = try assembly.take(marked(show))
      count += result.count
      for episode in result.repeated {
        repeats.add(line: episode.source?.line ?? 0, Self.repetition(of: episode))
      }
    }
    state.episodes = count
    state.problems = problems + repeats.all
  }

  private func open(_ path: String) throws(BuildError) -> SourceFile {
    try BuildError.of { () throws(SourceError) in try SourceFile(path: path, name: source.name) }
  }

  private func kind(of file: SourceFile) throws(BuildError) -> SourceKind {
    let head = try BuildError.of { () throws(SourceError) in
      try file.read(upTo: Self.headLength)
    }
    return SourceKind.sniff(head, isWhole: head.count < Self.headLength)
  }

  /// A feed stays the same show as long as it is subscribed to at the same address.
  private func marked(_ show: ReadShow) -> ReadShow {
    guard source.origin == .address else { return show }
    var show = show
    show.marks.append("address:" + (WebAddress(source.name)?.key ?? source.name))
    return show
  }

  private static func repetition(of episode: Episode) -> String {
    "“\(episode.title)” is the same episode as an earlier one, by its guid, enclosure, or date and"
      + " title; it is left out"
  }
}
